/** One way in which a story may answer a term. */
export type Way =
  /** These words one after the other; a single word stands for all words of its stem. */
  | { readonly kind: "phrase"; readonly words: readonly string[] }
  /** These words anywhere. */
  | { readonly kind: "all"; readonly words: readonly string[] }
  /** A mark of `marks.ts`. */
  | { readonly kind: "mark"; readonly mark: string };

/** One thing that is asked for: a story answers it in any of the ways. */
export interface Term {
  readonly ways: readonly Way[];
  /** As it was typed, for saying what was left out. */
  readonly typed: string;
  /** It is one word in which a typo may hide. */
  readonly isPlain: boolean;
}

/** A term of one word. */
export function wordTerm(word: string): Term {
  return { ways: [{ kind: "phrase", words: [word] }], typed: word, isPlain: !/\d/.test(word) };
}

/** Every word that stands in terms. */
export function wordsOfTerms(terms: readonly Term[]): string[] {
  return [
    ...new Set(terms.flatMap(({ ways }) => ways.flatMap((way) => (way.kind === "mark" ? [] : way.words)))),
  ];
}
