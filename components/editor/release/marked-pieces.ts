import type { Trace } from "#newsroom/release/trace.ts";

/** A stretch of text that looks the same throughout. */
export interface MarkedPiece {
  text: string;
  /** Of the change that shows here, or null. Where several do, the one that reaches least far. */
  id: string | null;
}

/** A text cut at the edges of its traces. A trace without length is a piece without text. */
export function markedPieces(text: string, traces: readonly Trace[]): MarkedPiece[] {
  const edges = new Set([0, text.length]);
  for (const { from, to } of traces) edges.add(from).add(to);
  const sorted = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  const points = new Map<number, string>();
  for (const { from, to, id } of traces) if (from === to) points.set(from, id);
  const pieces: MarkedPiece[] = [];
  const active: Trace[] = [];
  let next = 0;
  sorted.forEach((edge, index) => {
    const point = points.get(edge);
    if (point !== undefined) pieces.push({ text: "", id: point });
    for (let trace = traces[next]; trace !== undefined && trace.from <= edge; trace = traces[++next]) {
      if (trace.to > trace.from) active.push(trace);
    }
    while (active.length > 0 && (active.at(-1)?.to ?? 0) <= edge) active.pop();
    const end = sorted[index + 1];
    if (end === undefined) return;
    const holding = active.findLast(({ to }) => to > edge);
    pieces.push({ text: text.slice(edge, end), id: holding?.id ?? null });
  });
  return pieces;
}
