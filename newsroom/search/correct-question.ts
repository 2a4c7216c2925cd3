import { sql } from "drizzle-orm";
import { type Database, db } from "#db/client.ts";
import { meaningfulWords, type Question } from "./question.ts";

/** Below it two words have too little in common to be the same word misspelt. */
const leastLikeness = 0.34;
const headlinesLookedAt = 200;

/**
 * The question with each misspelt word replaced by the word most like it in a public headline, or null when
 * nothing is like it. Asked only when the question itself found nothing.
 */
export async function correctQuestion(question: Question, database: Database = db()): Promise<string | null> {
  const words = meaningfulWords(question);
  if (words.length === 0) return null;
  const corrections = await database.transaction(
    async (tx) => {
      await tx.execute(sql`set local pg_trgm.word_similarity_threshold = 0.4`);
      const { rows } = await tx.execute<{ word: string; better: string }>(sql`
        select asked.word, best.word as better
        from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) asked(word)
        cross join lateral (
          select candidate.word from (
            select title from public_stories where asked.word <% lower(title) limit ${headlinesLookedAt}
          ) near
          cross join lateral regexp_split_to_table(lower(near.title), '[^[:alnum:]]+') candidate(word)
          where length(candidate.word) > 2 and similarity(asked.word, candidate.word) >= ${leastLikeness}
          order by similarity(asked.word, candidate.word) desc, candidate.word limit 1
        ) best`);
      return new Map(rows.map((row) => [row.word, row.better]));
    },
    { accessMode: "read only" },
  );
  const corrected = question.text
    .toLowerCase()
    .replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word) ?? word);
  return corrected === question.text.toLowerCase() ? null : corrected;
}
