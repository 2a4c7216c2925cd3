import type { Inline, Mark } from "#newsroom/body/types.ts";
import type { SignedRun } from "./clean-marks.ts";
import type { MarkedRun } from "./source.ts";
import type { Strand } from "./strand.ts";

interface Look {
  bold: boolean;
  italic: boolean;
  href: string;
}

/** Which marks hold at a place of the source. */
export class MarkIndex {
  #layers: readonly (readonly MarkedRun[])[];

  constructor(runs: readonly MarkedRun[], signed: readonly SignedRun[]) {
    const held = signed.filter((run) => run.entry.applied).sort((a, b) => a.from - b.from);
    this.#layers = [runs, held.filter((run) => run.bold), held.filter((run) => run.italic)];
  }

  /** The look at `offset`, and the offset until which it stays. */
  at(offset: number, end: number): { look: Look; until: number } {
    const look = { bold: false, italic: false, href: "" };
    let until = end;
    for (const layer of this.#layers) {
      const index = indexAt(layer, offset);
      const run = layer[index];
      if (run !== undefined && offset < run.to) {
        look.bold ||= run.bold;
        look.italic ||= run.italic;
        look.href ||= run.href;
        until = Math.min(until, run.to);
      } else {
        until = Math.min(until, layer[index + 1]?.from ?? end);
      }
    }
    return { look, until };
  }

  /** Whether every letter of the strand is bold. */
  isBold(strand: Strand): boolean {
    const inline = this.inlineOf(strand);
    return (
      inline.length > 0 &&
      inline.every(
        (piece) =>
          piece.type === "text" &&
          (piece.text.trim() === "" || (piece.marks ?? []).some((mark) => mark.type === "bold")),
      )
    );
  }

  /** The strand as content of a paragraph: text with marks, line feeds as breaks. */
  inlineOf(strand: Strand): Inline[] {
    const pieces: { text: string; look: Look }[] = [];
    strand.segments.forEach((segment, index) => {
      const end = strand.segments[index + 1]?.at ?? strand.text.length;
      let at = segment.at;
      while (at < end) {
        const offset = segment.copied ? segment.from + (at - segment.at) : segment.from;
        const { look, until } = this.at(offset, segment.copied ? segment.to : offset + 1);
        const next = segment.copied ? Math.min(end, at + Math.max(1, until - offset)) : end;
        const last = pieces.at(-1);
        const text = strand.text.slice(at, next);
        if (last !== undefined && sameLook(last.look, look)) last.text += text;
        else pieces.push({ text, look });
        at = next;
      }
    });
    return pieces.flatMap(({ text, look }) => inlineOfPiece(text, look));
  }
}

function inlineOfPiece(text: string, look: Look): Inline[] {
  const marks: Mark[] = [];
  if (look.bold) marks.push({ type: "bold" });
  if (look.italic) marks.push({ type: "italic" });
  if (look.href !== "") marks.push({ type: "link", attrs: { href: look.href } });
  return text.split("\n").flatMap((line, index): Inline[] => {
    const broken: Inline[] = index === 0 ? [] : [{ type: "hardBreak" }];
    if (line === "") return broken;
    return [
      ...broken,
      marks.length === 0 ? { type: "text", text: line } : { type: "text", text: line, marks },
    ];
  });
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

/** The last run that starts at or before the offset; -1 when none does. */
function indexAt(runs: readonly MarkedRun[], offset: number): number {
  let low = -1;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
