import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { fingerprintHashes, fingerprints } from "#db/schema/fingerprints.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { readableStories } from "#newsroom/stories/readable.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import { fewestShared, sharedPart } from "./rules.ts";
import type { SimilarStory } from "./types.ts";

/** Of each hash only so many texts are looked at, the newest: the cost has a bound whatever the archive. */
const textsOfHash = 200;
/** So many of the likest texts are looked at for what the asker may read. */
const mostCandidates = 100;
const mostNamed = 5;

interface Row extends Record<string, unknown> {
  story_id: string;
  title: string;
  state: StoryState;
  section: string | null;
  path: string | null;
  published_at: string | null;
  on_desk: boolean;
  is_source: boolean;
  shared: number;
  size: number;
}

/**
 * The stories that are most like a text with these hashes, the likest first, at most five. Names nothing that
 * the asker may read neither on the desk nor as a reader. Reads at most 200 index rows for each hash.
 */
export async function similarStories(
  actor: PersonActor,
  { hashes, exceptStoryId }: { hashes: readonly number[]; exceptStoryId: string },
  executor: Executor = db(),
): Promise<SimilarStory[]> {
  if (hashes.length === 0) return [];
  const asked = sql.raw(`'{${hashes.map((hash) => Math.trunc(hash)).join(",")}}'::int[]`);
  const { rows } = await executor.execute<Row>(sql`
    with hits as (
      select found.fingerprint_id, count(*)::int as shared
      from unnest(${asked}) as asked(hash)
      cross join lateral (
        select ${fingerprintHashes.fingerprintId} as fingerprint_id from ${fingerprintHashes}
        where ${fingerprintHashes.hash} = asked.hash
        order by ${fingerprintHashes.fingerprintId} desc limit ${textsOfHash}
      ) as found
      group by found.fingerprint_id having count(*) >= ${fewestShared}
      order by 2 desc limit ${mostCandidates}
    )
    select ${stories.id} as story_id, ${stories.state} as state, ${sections.name} as section,
      coalesce(seen.title, ${stories.title}) as title,
      '/' || seen.section_slug || '/' || seen.slug as path, seen.published_at,
      (${readableStories(actor)}) as on_desk, ${fingerprints.sourceId} is not null as is_source,
      hits.shared, ${fingerprints.size} as size
    from hits
    join ${fingerprints} on ${fingerprints.id} = hits.fingerprint_id
    join ${stories} on ${stories.id} = ${fingerprints.storyId}
    left join ${sections} on ${sections.id} = ${stories.sectionId}
    left join ${publicStories} seen on seen.story_id = ${stories.id}
    where ${stories.id} <> ${exceptStoryId} and ${stories.state} <> 'spiked'
      and ((${readableStories(actor)}) or (seen.story_id is not null and ${fingerprints.sourceId} is null))
    order by hits.shared desc`);
  return likest(rows, hashes.length);
}

/** Each story once, by what of it is most alike. */
function likest(rows: readonly Row[], asked: number): SimilarStory[] {
  const byStory = new Map<string, SimilarStory>();
  for (const row of rows) {
    const share = sharedPart(row.shared, asked, row.size);
    const known = byStory.get(row.story_id);
    if (share === 0 || (known !== undefined && known.share >= share)) continue;
    byStory.set(row.story_id, {
      storyId: row.story_id,
      title: row.title,
      // To those who see it as readers do, it is out and no more.
      state: row.on_desk ? row.state : "published",
      section: row.section,
      path: row.path,
      publishedAt: row.published_at === null ? null : new Date(row.published_at),
      onDesk: row.on_desk,
      by: row.is_source ? "source" : "published",
      share,
    });
  }
  return [...byStory.values()].sort((a, b) => b.share - a.share).slice(0, mostNamed);
}
