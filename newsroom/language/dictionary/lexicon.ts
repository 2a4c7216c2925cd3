/** The words that are known, and how common they are. */
export interface Lexicon {
  /** Whether the list holds this form, in lower case. Enclitic endings are taken off by `word-forms.ts`. */
  has(word: string): boolean;
  /** 0 for the most frequent word; null for words that are not among the frequent ones. */
  rank(word: string): number | null;
  /** The frequent words, most frequent first. */
  readonly frequent: readonly string[];
}

/**
 * Packs words for sending: sorted, each line the count of letters shared with the word before (base 36) and
 * the rest; then an empty line and the frequent words in their order.
 */
export function packLexicon(words: Iterable<string>, frequent: readonly string[]): string {
  let before = "";
  const lines = [...words].sort().map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return `${lines.join("\n")}\n\n${frequent.join("\n")}\n`;
}

/** Reads what `packLexicon` made. Throws when it is something else. */
export function readLexicon(packed: string): Lexicon {
  const [list, ranked] = packed.split("\n\n");
  if (list === undefined || ranked === undefined) throw new Error("This is no packed dictionary.");
  const words = new Set<string>();
  let before = "";
  for (const line of list.split("\n")) {
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    words.add(before);
  }
  return createLexicon(words, ranked.trim().split("\n"));
}

/** A lexicon of plain lists. */
export function createLexicon(words: ReadonlySet<string>, frequent: readonly string[]): Lexicon {
  const ranks = new Map(frequent.map((word, rank) => [word, rank]));
  return { has: (word) => words.has(word), rank: (word) => ranks.get(word) ?? null, frequent };
}
