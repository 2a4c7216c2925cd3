import { and, type SQL, sql } from "drizzle-orm";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import type { BoardFilter } from "./schema.ts";

/**
 * What a filter lets through as a condition on `stories`, without its state and its words; who may see it is asked
 * beside it.
 */
export function conditionOf(filter: Pick<BoardFilter, "section" | "writer">): SQL | undefined {
  return and(
    filter.section
      ? sql`${stories.sectionId} = (select ${sections.id} from ${sections} where ${sections.slug} = ${filter.section})`
      : undefined,
    filter.writer
      ? sql`exists (select 1 from ${storyWriters} join ${people} on ${people.id} = ${storyWriters.personId}
          where ${storyWriters.storyId} = ${stories.id} and ${people.slug} = ${filter.writer})`
      : undefined,
  );
}
