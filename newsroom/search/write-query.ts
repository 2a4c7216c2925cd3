import { splitsOf, type Vocabulary } from "./know-words.ts";
import { marks } from "./marks.ts";
import type { Term, Way } from "./term.ts";

/** In how many stories both halves of a word must stand before it is also searched as two. */
const leastForSplit = 2;

export interface QueryWriter {
  /** A story that answers the term. */
  term(term: Term): string;
  /** A story whose title answers the term; null when a title cannot. */
  titleTerm(term: Term): string | null;
  /** These words one after the other; null for fewer than two. `weight` A means: in the title. */
  phrase(words: readonly string[], weight?: "A"): string | null;
}

/**
 * Writes PostgreSQL's text queries with lexemes that are stemmed already, so that they are only cast and never
 * parsed: nothing that somebody types can become an operator.
 */
export function queryWriter(vocabulary: Vocabulary): QueryWriter {
  const stemsOf = (word: string): string[] => {
    const known = vocabulary.get(word);
    if (!known) return [word];
    return known.otherStem === null ? [known.stem] : [known.stem, known.otherStem];
  };
  const either = (lexemes: readonly string[]) => anyOf(lexemes.map(quoted));

  function wayOf(way: Way): string {
    if (way.kind === "mark") return quoted(way.mark);
    const words = way.words.map((word) => either(stemsOf(word)));
    return words.length === 1 ? (words[0] ?? "") : `(${words.join(way.kind === "all" ? " & " : " <-> ")})`;
  }

  /** The best way to read one word as two that people use, or nothing. */
  function splitOf(word: string): string[] {
    const stories = (part: string) => vocabulary.get(part)?.stories ?? 0;
    const [best] = splitsOf(word)
      .map((parts) => ({ parts, least: Math.min(...parts.map(stories)) }))
      .filter(({ least }) => least >= leastForSplit)
      .sort((one, other) => other.least - one.least);
    return best ? [wayOf({ kind: "phrase", words: best.parts })] : [];
  }

  return {
    term({ ways, isPlain }) {
      const [first] = ways;
      const split = isPlain && first?.kind === "phrase" ? splitOf(first.words[0] ?? "") : [];
      return anyOf([...ways.map(wayOf), ...split]);
    },
    titleTerm({ ways }) {
      const found = ways.flatMap((way) =>
        way.kind === "mark" ? [] : allOf(way.words.map((word) => either(stemsOf(word).map(marks.title)))),
      );
      return found.length > 0 ? anyOf(found) : null;
    },
    phrase(words, weight) {
      if (words.length < 2) return null;
      const lexemes = words.map((word) =>
        anyOf(stemsOf(word).map((stem) => quoted(stem) + weightOf(weight))),
      );
      return lexemes.join(" <-> ");
    },
  };
}

/** All of them. "" for none. */
export function allOf(queries: readonly string[]): string {
  return queries.length > 1 ? `(${queries.join(" & ")})` : (queries[0] ?? "");
}

/** Any of them. "" for none. */
export function anyOf(queries: readonly string[]): string {
  return queries.length > 1 ? `(${queries.join(" | ")})` : (queries[0] ?? "");
}

/** None of them beside a query; "" asks for everything else. */
export function butNot(query: string, excluded: readonly string[]): string {
  return excluded.length > 0 ? allOf([query, `!${anyOf(excluded)}`].filter(Boolean)) : query;
}

/** A lexeme as a text query writes it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function weightOf(weight: "A" | undefined): string {
  return weight ? `:${weight}` : "";
}
