/** How a text that arrived differs from the one that was typed. */
export interface Comparison {
  /** Characters of the log that are missing, at most the whole of it. */
  lost: number;
  /** Characters that nobody typed, such as a word that stands there twice. */
  surplus: number;
  /** The first place of a difference, with what stands around it; "" when there is none. */
  around: string;
}

/**
 * Compares a log of typed characters with what arrived, from both ends: exact for a lost or doubled stretch.
 * Trailing spaces are not counted: a paragraph's last space is nobody's word.
 */
export function compareTexts(typed: string, arrived: string): Comparison {
  const wanted = typed.trimEnd();
  const found = arrived.trimEnd();
  let head = 0;
  while (head < wanted.length && head < found.length && wanted[head] === found[head]) head += 1;
  let tail = 0;
  const most = Math.min(wanted.length, found.length) - head;
  while (tail < most && wanted.at(-1 - tail) === found.at(-1 - tail)) tail += 1;
  const lost = wanted.length - head - tail;
  const surplus = found.length - head - tail;
  const around = lost + surplus === 0 ? "" : `…${wanted.slice(Math.max(0, head - 20), head + 20)}…`;
  return { lost, surplus, around };
}
