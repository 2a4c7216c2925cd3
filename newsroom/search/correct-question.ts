import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import type { Composed } from "./compose-query.ts";
import { isAnswered } from "./search-stories.ts";
import { distance, farthest, nearWords } from "./spelling.ts";
import { quoted } from "./write-query.ts";

const likeLooked = 30;
const offered = 4;
/** A word that stands in so few stories may itself be misspelt there. */
const rare = 2;
/** A better word must be so many times more usual. */
const muchMoreUsual = 10;

export interface Misspelt {
  readonly word: string;
  /** Words of public stories that may be meant, the likeliest first. */
  readonly better: readonly string[];
}

/**
 * The words of a question that no public story has, each with those that may be meant. With `alsoRare` also words
 * that hardly any story has and that are much like a usual one. What is not public is never offered.
 */
export async function misspeltWords(
  { terms, vocabulary }: Composed,
  { today, alsoRare = false }: { today: string; alsoRare?: boolean },
  executor: Executor = db(),
): Promise<Misspelt[]> {
  const doubtful = terms.flatMap(({ term }) => {
    const known = vocabulary.get(term.typed);
    if (!term.isPlain || term.typed.length < 4 || !known) return [];
    if (!known.isMet) return [{ word: term.typed, stories: 0 }];
    const isRare = alsoRare && known.stories > 0 && known.stories <= rare;
    return isRare ? [{ word: term.typed, stories: known.stories }] : [];
  });
  const found = await Promise.all(
    doubtful.slice(0, 4).map(async ({ word, stories }) => ({
      word,
      better: await publicWordsLike(word, { least: Math.max(1, stories * muchMoreUsual), today }, executor),
    })),
  );
  return found.filter(({ better }) => better.length > 0);
}

/** The text of a question with words replaced. */
export function replaceWords(text: string, better: ReadonlyMap<string, string>): string {
  return text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => better.get(word) ?? word);
}

async function publicWordsLike(
  word: string,
  { least, today }: { least: number; today: string },
  executor: Executor,
): Promise<string[]> {
  const { rows } = await executor.execute<{ word: string; stem: string; stories: number }>(sql`
    select word, stem, stories from search_words
    where word = any(array(select jsonb_array_elements_text(${JSON.stringify(nearWords(word))}::jsonb))) and stories >= ${least}
    union
    (select word, stem, stories from search_words where word % ${word} and stories >= ${least}
      order by similarity(word, ${word}) desc, stories desc limit ${likeLooked})`);
  const near = rows
    .map((row) => ({ ...row, far: distance(word, row.word), startsAlike: row.word[0] === word[0] }))
    .filter(({ far }) => far > 0 && far <= farthest(word.length))
    .sort(
      (one, other) =>
        one.far - other.far ||
        Number(other.startsAlike) - Number(one.startsAlike) ||
        other.stories - one.stories ||
        (one.word < other.word ? -1 : 1),
    )
    .slice(0, offered);
  const isPublic = await Promise.all(near.map(({ stem }) => isAnswered(quoted(stem), today, executor)));
  return near.filter((_, index) => isPublic[index]).map((row) => row.word);
}
