import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";

/** What the index and the archive know of a word. */
export interface KnownWord {
  readonly stem: string;
  /** Another stem that its forms have: "mengirim" is stemmed to "irim", "kirim" to "kirim". */
  readonly otherStem: string | null;
  /** In how many stories it stands as it is written here; 0 for a word never met. */
  readonly stories: number;
  /** Whether it or a word of its stem was ever met. */
  readonly isMet: boolean;
}

export type Vocabulary = ReadonlyMap<string, KnownWord>;

/**
 * Stems of words and how often they were met, in one query. The stemmer knows no dictionary: it leaves "irim" of
 * "mengirim" and "anam" of "menanam". Where that is no word of the archive's own, both stems are given.
 */
export async function knowWords(words: readonly string[], executor: Executor): Promise<Vocabulary> {
  if (words.length === 0) return new Map();
  const { rows } = await executor.execute<{
    word: string;
    stem: string;
    other: string | null;
    stories: number;
    met: boolean;
  }>(sql`
    with asked as (
      select word, coalesce((ts_lexize('indonesian_stem', word))[1], word) as stem
      from jsonb_array_elements_text(${JSON.stringify([...new Set(words)])}::jsonb) asked(word)
    )
    select asked.word, asked.stem, coalesce(known.stories, 0) as stories,
      known.word is not null or exists (select from search_words where stem = asked.stem) as met,
      case
        when asked.stem ~ '^[kt][aiueo]...' then
          (select substr(asked.stem, 2) where not exists (select from search_words where word = substr(asked.stem, 2)))
        when asked.word ~ '^[mp]eng?[aiueo]' and asked.stem ~ '^[aiueo]' then
          (select lost.letter || asked.stem
            from (values (case when asked.word ~ '^..ng' then 'k' else 't' end)) lost(letter)
            where exists (select from search_words where stem = lost.letter || asked.stem)
              and not exists (select from search_words where word = asked.stem))
      end as other
    from asked left join search_words known on known.word = asked.word`);
  return new Map(
    rows.map(({ word, stem, other, stories, met }) => [
      word,
      { stem, otherStem: other, stories, isMet: met },
    ]),
  );
}

/** The ways to write a word as two, of which each could be a word of its own. */
export function splitsOf(word: string): [string, string][] {
  if (word.length < 7 || /\d/.test(word)) return [];
  const places = Array.from({ length: word.length - 5 }, (_, index) => index + 3);
  return places.map((at) => [word.slice(0, at), word.slice(at)]);
}
