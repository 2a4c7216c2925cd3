import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { tags } from "#db/schema/sections.ts";

/** A topic by the last part of its address, or null. Topics of stories not yet public have an empty list. */
export async function topicAt(
  slug: string,
  executor: Executor = db(),
): Promise<{ id: string; slug: string; name: string } | null> {
  const [row] = await executor.select().from(tags).where(eq(tags.slug, slug)).limit(1);
  return row ?? null;
}

/** Newest stories whose topics are looked at: what is written about now, at the same cost in any archive. */
const storiesLooked = 200;

/** The topics on which the newest stories were written most, at most `limit`. */
export async function popularTopics(
  { limit }: { limit: number },
  executor: Executor = db(),
): Promise<{ slug: string; name: string }[]> {
  const { rows } = await executor.execute<{ slug: string; name: string }>(sql`
    with newest as materialized (select revision_id from public_stories
      order by published_at desc nulls last, story_id limit ${storiesLooked})
    select tag.slug, tag.name from newest
    join revision_tags tagged on tagged.revision_id = newest.revision_id join tags tag on tag.id = tagged.tag_id
    group by tag.id order by count(*) desc, tag.slug limit ${limit}`);
  return rows;
}
