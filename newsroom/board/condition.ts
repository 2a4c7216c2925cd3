import { and, inArray, type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { storyTexts } from "#db/schema/story-texts.ts";
import { readBoardQuestion } from "./question.ts";
import { type BoardFilter, statesOf } from "./schema.ts";

/**
 * Up to so many stories with the words are looked up first and then put in order. More than that are found
 * quickly on the way through the list in its order; there the database itself cannot tell the two apart, since it
 * does not know how many words begin with half a word.
 */
const fewFound = 1_000;

/** What a filter lets through, as a condition on `stories`; who may see it is asked beside it. */
export async function conditionOf(
  filter: Pick<BoardFilter, "state" | "section" | "writer" | "text">,
  executor: Executor,
): Promise<SQL | undefined> {
  const states = statesOf(filter.state);
  return and(
    states ? inArray(stories.state, [...states]) : undefined,
    filter.section
      ? sql`${stories.sectionId} = (select ${sections.id} from ${sections} where ${sections.slug} = ${filter.section})`
      : undefined,
    filter.writer
      ? sql`exists (select 1 from ${storyWriters} join ${people} on ${people.id} = ${storyWriters.personId}
          where ${storyWriters.storyId} = ${stories.id} and ${people.slug} = ${filter.writer})`
      : undefined,
    filter.text ? await answersQuestion(filter.text, executor) : undefined,
  );
}

/** Stories in whose title or text somebody's words are found, in any form; in titles also words half typed. */
async function answersQuestion(typed: string, executor: Executor): Promise<SQL> {
  const { asked, begun } = readBoardQuestion(typed);
  // Whoever asks for nothing but signs finds nothing.
  if (asked === "") return sql`false`;
  const whole = sql`websearch_to_tsquery('redaksi', ${asked})`;
  const query = begun ? sql`(${whole} || ${begunQuery(begun)})` : whole;
  const found = sql`select ${storyTexts.storyId} as id from ${storyTexts}
    where ${sql.identifier("story_texts")}.search @@ ${query}`;
  const rows = await executor.transaction(async (tx) => {
    // Read one by one, every text would be unpacked; the index knows them all.
    await tx.execute(sql`set local enable_seqscan = off`);
    return (await tx.execute<{ id: string }>(sql`${found} limit ${fewFound + 1}`)).rows;
  });
  if (rows.length > fewFound) return sql`${stories.id} in (${found})`;
  return sql`${stories.id} = any(${`{${rows.map(({ id }) => id).join(",")}}`}::uuid[])`;
}

/** The words before the last as they are, and the last one as the beginning of a word of the title. */
function begunQuery({ before, last }: { before: string; last: string }): SQL {
  const beginning = sql`to_tsquery('simple', ${`${last}:*`})`;
  return before === "" ? beginning : sql`(websearch_to_tsquery('redaksi', ${before}) && ${beginning})`;
}
