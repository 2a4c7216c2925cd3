import { and, inArray, type SQL, sql } from "drizzle-orm";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { storyTexts } from "#db/schema/story-texts.ts";
import { readBoardQuestion } from "./question.ts";
import { type BoardFilter, statesOf } from "./schema.ts";

/** What a filter lets through, as a condition on `stories`; who may see it is asked beside it. */
export function conditionOf(
  filter: Pick<BoardFilter, "state" | "section" | "writer" | "text">,
): SQL | undefined {
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
    filter.text ? answersQuestion(filter.text) : undefined,
  );
}

/** Stories in whose title or text somebody's words are found, in any form; in titles also words half typed. */
function answersQuestion(typed: string): SQL {
  const { asked, begun } = readBoardQuestion(typed);
  // Whoever asks for nothing but signs finds nothing.
  if (asked === "") return sql`false`;
  const whole = sql`websearch_to_tsquery('redaksi', ${asked})`;
  const query = begun ? sql`(${whole} || ${begunQuery(begun)})` : whole;
  return sql`${stories.id} in (select ${storyTexts.storyId} from ${storyTexts} where ${sql.identifier("story_texts")}.search @@ ${query})`;
}

/** The words before the last as they are, and the last one as the beginning of a word of the title. */
function begunQuery({ before, last }: { before: string; last: string }): SQL {
  const beginning = sql`to_tsquery('simple', ${`${last}:*`})`;
  return before === "" ? beginning : sql`(websearch_to_tsquery('redaksi', ${before}) && ${beginning})`;
}
