/** One line of a words rule: what is written, and what may stand there instead. */
export interface Entry {
  /** The words, each apart, as the editor wrote them. */
  readonly words: readonly string[];
  /** Begins or holds a capital: then it matches with this capital only. */
  readonly isCased: boolean;
  /** Null where the editor named none; "" to leave the words out. */
  readonly better: readonly string[] | null;
}

/** Reads `written = better / other`, one a line; empty lines fall away. */
export function readEntries(entries: string): Entry[] {
  return entries.split("\n").flatMap((line): Entry[] => {
    const [written = "", ...rest] = line.split("=");
    const words = written.trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const better =
      rest.length === 0
        ? null
        : rest
            .join("=")
            .split(" / ")
            .map((text) => text.trim());
    return [{ words, isCased: /\p{Lu}/u.test(written), better }];
  });
}
