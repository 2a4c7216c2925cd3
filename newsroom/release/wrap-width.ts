import { endsSentence, firstWordLength, startsLowerCase } from "./line-ends.ts";

export interface LineText {
  text: string;
  /** Columns of space before the first word. */
  indent: number;
  endsInSoftHyphen: boolean;
  /** Running text begins here for certain (after a dateline): never a headline. */
  startsText: boolean;
}

export interface Wrap {
  /** The width at which the lines were broken, in characters. */
  width: number;
  /** Paragraphs begin with an indented line. */
  indents: boolean;
}

const narrowest = 45;
const widest = 130;
/** Lines of one width differ by about the length of a long word. */
const spread = 12;

/**
 * The width at which a block was broken, or null when it was not: its lines gather near one width and
 * sentences run over the line ends. Looks at nothing but the block, so that the same block is always
 * judged the same.
 */
export function wrapOf(lines: readonly LineText[]): Wrap | null {
  const width = clusterWidth(lines);
  if (width === 0) return null;
  let running = 0;
  let filled = 0;
  let broken = 0;
  lines.slice(1).forEach((next, index) => {
    const text = lines[index]?.text ?? "";
    if (endsSentence(text) || text.length > widest) return;
    const full = text.length + 1 + firstWordLength(next.text) > width;
    // A line that could have held the next word, and a next line that begins anew: not a broken sentence.
    if (startsLowerCase(next.text)) running += 1;
    else if (full) filled += 1;
    else broken += 1;
  });
  const twoLines = lines.length === 2 && endsSentence(lines[1]?.text ?? "") && width >= 50 && broken === 0;
  // Names and figures alone begin the lines: that they had no room in the line before tells the width then.
  const onlyFilled = filled >= 2 && broken === 0 && lines.some(({ text }) => endsSentence(text));
  if (running === 0 && !twoLines && !onlyFilled) return null;
  if (broken > running * 2) return null;
  return { width, indents: hasIndents(lines) };
}

/** The upper end of the window of widths that holds most lines; the last line of a block says nothing. */
function clusterWidth(lines: readonly LineText[]): number {
  const counts = new Array<number>(widest + 1).fill(0);
  lines.slice(0, -1).forEach(({ text }) => {
    if (text.length >= narrowest && text.length <= widest)
      counts[text.length] = (counts[text.length] ?? 0) + 1;
  });
  let best = 0;
  let bestCount = 0;
  let inWindow = 0;
  for (let width = narrowest; width <= widest; width += 1) {
    inWindow += counts[width] ?? 0;
    if (width - spread >= narrowest) inWindow -= counts[width - spread] ?? 0;
    if (inWindow >= bestCount && (counts[width] ?? 0) > 0) {
      best = width;
      bestCount = inWindow;
    }
  }
  return best;
}

function hasIndents(lines: readonly LineText[]): boolean {
  const indented = lines.filter(({ indent }) => indent >= 2).length;
  return indented >= 2 && indented * 2 <= lines.length;
}
