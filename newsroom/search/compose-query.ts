import type { Executor } from "#db/client.ts";
import { knowWords, splitsOf, type Vocabulary } from "./know-words.ts";
import type { Question } from "./question.ts";
import { type Term, wordsOfTerms } from "./term.ts";
import type { Weighing } from "./weigh.ts";
import { allOf, anyOf, butNot, queryWriter } from "./write-query.ts";

/** A question as the index is asked it. */
export interface Composed extends Weighing {
  /** Each term for itself, in the order of the question. */
  readonly terms: readonly { readonly term: Term; readonly query: string }[];
  readonly excluded: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** Turns a question into text queries. One query, for stems. */
export async function composeQuery(question: Question, executor: Executor): Promise<Composed> {
  const { terms, excluded } = question;
  const words = [...wordsOfTerms([...terms, ...excluded]), ...question.words];
  const halves = terms.filter(({ isPlain }) => isPlain).flatMap(({ typed }) => splitsOf(typed).flat());
  const vocabulary = await knowWords([...words, ...halves], executor);
  const write = queryWriter(vocabulary);
  const parts = terms.map((term) => ({ term, query: write.term(term) }));
  const inTitle = terms.map((term) => write.titleTerm(term));
  const not = excluded.map((term) => write.term(term));
  return {
    terms: parts,
    excluded: not,
    vocabulary,
    words: butNot(allOf(parts.map(({ query }) => query)), not),
    title:
      inTitle.length > 0 && inTitle.every((query) => query !== null)
        ? butNot(allOf(inTitle.flatMap((query) => query ?? [])), not)
        : null,
    phrase: write.phrase(question.words),
    titlePhrase: write.phrase(question.words, "A"),
    headline: question.words.join(" "),
  };
}

/** The question for stories that answer all of its terms but one; null when it has fewer than three. */
export function allButOne({ terms, excluded }: Composed): string | null {
  if (terms.length < 3) return null;
  const without = terms.map((left) => allOf(terms.filter((term) => term !== left).map(({ query }) => query)));
  return butNot(anyOf(without), excluded);
}

/** The question for stories that answer any of its terms; null when it has only one. */
export function anyTerm({ terms, excluded }: Composed): string | null {
  return terms.length < 2 ? null : butNot(anyOf(terms.map(({ query }) => query)), excluded);
}
