import type { Ledger } from "./ledger.ts";
import { editLine, type Line } from "./lines.ts";
import type { MarkedRun, Source } from "./source.ts";
import { type Edit, sourceOf } from "./strand.ts";

/** Runs that a chat sign marks; they hold only while their change is applied. */
export type SignedRun = MarkedRun & { entry: { applied: boolean } };

const signs = [
  { reason: "bold-signs", sign: "*" },
  { reason: "italic-signs", sign: "_" },
] as const;

/** Turns `*tebal*` and `_miring_` into marks. Returns the marked stretches in order. */
export function cleanMarks(source: Source, lines: readonly Line[], ledger: Ledger): SignedRun[] {
  const runs: SignedRun[] = [];
  for (const line of lines) {
    if (line.droppedBy !== null) continue;
    for (const { reason, sign } of signs) {
      const pairs = pairsOf(line.seen.text, sign);
      if (pairs.length === 0) continue;
      const before = line.seen.text;
      const seen = line.seen;
      const edits: Edit[] = [];
      const spans: { from: number; to: number }[] = [];
      for (const { open, close, width } of pairs) {
        const start = sourceOf(seen, open);
        const end = sourceOf(seen, close);
        const inside = sourceOf(seen, open + width);
        edits.push({ from: start, to: inside, text: "" });
        edits.push({ from: end, to: Math.max(end + 1, sourceOf(seen, close + width)), text: "" });
        spans.push({ from: inside, to: end });
      }
      const entry = ledger.propose({
        kind: "clean",
        reason,
        place: line.from,
        before,
        after: withoutPairs(before, pairs),
        values: { count: pairs.length },
      });
      editLine(source, line, entry, edits);
      for (const { from, to } of spans) {
        runs.push({ from, to, bold: sign === "*", italic: sign === "_", href: "", entry });
      }
    }
  }
  return runs;
}

interface Pair {
  open: number;
  close: number;
  /** One sign or, as some programs write, two. */
  width: number;
}

/** Signs that stand like brackets: outside a space or mark, inside a letter or mark but no space. */
function pairsOf(text: string, sign: string): Pair[] {
  const pairs: Pair[] = [];
  let open: { at: number; width: number } | null = null;
  let at = text.indexOf(sign);
  while (at !== -1) {
    const width = text.charAt(at + 1) === sign ? 2 : 1;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + width);
    const mayClose =
      open !== null && open.width === width && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (open !== null && mayClose && at > open.at + open.width) {
      pairs.push({ open: open.at, close: at, width });
      open = null;
    } else if (!/[\p{L}\p{N}]/u.test(before) && /[^\s*_)]/.test(after)) {
      open = { at, width };
    }
    at = text.indexOf(sign, at + width);
  }
  return pairs;
}

function withoutPairs(text: string, pairs: readonly Pair[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { open, close, width } of pairs) {
    pieces.push(text.slice(position, open), text.slice(open + width, close));
    position = close + width;
  }
  return pieces.join("") + text.slice(position);
}
