const letters = "abcdefghijklmnopqrstuvwxyz";
/** Longer words have too many near ones; those are found by likeness. */
const longestTried = 16;

/** Every text that is one slip of the fingers away: a letter missing, doubled, wrong, or two that changed places. */
export function nearWords(word: string): string[] {
  if (word.length > longestTried) return [];
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      near.add(before + letter + after);
      if (after !== "") near.add(before + letter + after.slice(1));
    }
    if (after !== "") near.add(before + after.slice(1));
    if (after.length > 1) near.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  near.delete(word);
  return [...near];
}

/** How many slips a word of such a length may have and still be recognised. */
export function farthest(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/** How many slips lie between two words; two letters that changed places are one (optimal string alignment). */
export function distance(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const options = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        options.push((before[j - 2] ?? 0) + 1);
      }
      next.push(Math.min(...options));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
