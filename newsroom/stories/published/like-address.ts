import { sql } from "drizzle-orm";
import { type Database, db } from "#db/client.ts";
import { log } from "#lib/log.ts";
import type { StoryLink } from "./around-story.ts";
import { storyPath } from "./paths.ts";

const mostGuesses = 4;
const leastLikeness = 0.45;
const headlinesLookedAt = 200;
/** A guess is worth no more than this: an address that nobody has must cost little. */
const longestMs = 250;

/**
 * Stories that somebody may have meant who asked for an address that is none: with the same last part in another
 * section, else with a headline like its words, the likest first. Nothing when that takes long.
 */
export async function storiesLikeAddress(slug: string, database: Database = db()): Promise<StoryLink[]> {
  const words = slug.replaceAll("-", " ");
  try {
    return await database.transaction(
      async (tx) => {
        await tx.execute(sql.raw(`set local statement_timeout = ${longestMs}`));
        await tx.execute(sql.raw(`set local pg_trgm.word_similarity_threshold = ${leastLikeness}`));
        const { rows } = await tx.execute<{ section: string; slug: string; title: string }>(sql`
          with same as (
            select story.section_slug as section, story.slug, story.title, 1.0::real as likeness
            from sections section
            join public_stories story on story.section_id = section.id and story.slug = ${slug}),
          alike as (
            select found.section, found.slug, found.title, word_similarity(${words}, lower(found.title)) as likeness
            from (select section_slug as section, slug, title from public_stories
              where ${words} <% lower(title) limit ${headlinesLookedAt}) found)
          select section, slug, title from (select * from same union select * from alike) guess
          group by section, slug, title order by max(likeness) desc, title limit ${mostGuesses}`);
        return rows.map((row) => ({ path: storyPath(row.section, row.slug), title: row.title }));
      },
      { accessMode: "read only" },
    );
  } catch (failure) {
    log.warn({ err: failure }, "no guess was made at an address that is none");
    return [];
  }
}
