import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { moves } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { revisionBylines, revisionPictures, revisions, revisionTags } from "#db/schema/revisions.ts";
import { tags } from "#db/schema/sections.ts";
import { drafts, stories, storyWriters } from "#db/schema/stories.ts";
import { slugify } from "#lib/slug.ts";
import { addReads, type CountedHour } from "#newsroom/reads/commands/add-reads.ts";
import { jobKeyOf } from "#newsroom/workflow/commands/schedule-story.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { allStories } from "./stories/all.ts";
import type { StoryRows } from "./story-rows.ts";
import { takeUpStories } from "./take-ups.ts";

/** Writes stories with all that belongs to them: one statement a table, and one job for each schedule. */
export async function fillStories(
  tx: Transaction,
  all: readonly StoryRows[],
  reads: readonly CountedHour[],
  ids: NewsroomIds,
): Promise<void> {
  const frozen = all.flatMap((story) => story.revisions);
  // A story points at its revisions and they at it: it comes in as a draft and gets its place afterwards.
  await tx.insert(stories).values(
    all.map(({ story }) => ({
      ...story,
      state: "draft" as const,
      publishAt: null,
      submittedRevisionId: null,
      approvedRevisionId: null,
    })),
  );
  await tx
    .insert(storyWriters)
    .values(
      all.flatMap(({ story, writerIds }) => writerIds.map((personId) => ({ storyId: story.id, personId }))),
    );
  await tx.insert(drafts).values(all.map(({ draft }) => draft));
  await tx.insert(revisions).values(frozen.map(({ row }) => row));
  await tx.insert(tags).values([...topics()].map(([slug, name]) => ({ id: ids.tag(name), slug, name })));
  await tx
    .insert(revisionTags)
    .values(
      frozen.flatMap(({ row, content }) =>
        content.tags.map((name, position) => ({ revisionId: row.id, tagId: ids.tag(name), position })),
      ),
    );
  await tx
    .insert(revisionBylines)
    .values(
      frozen.flatMap(({ row, content }) =>
        content.bylineIds.map((personId, position) => ({ revisionId: row.id, personId, position })),
      ),
    );
  await tx
    .insert(revisionPictures)
    .values(
      frozen.flatMap(({ row, pictureIds }) => pictureIds.map((mediaId) => ({ revisionId: row.id, mediaId }))),
    );
  await placeStories(tx, all);
  await tx.insert(publications).values(all.flatMap(({ publication }) => (publication ? [publication] : [])));
  await tx.insert(moves).values(all.flatMap((story) => story.moves));
  await takeUpStories(tx, all);
  await addReads(tx, reads);
  for (const { story } of all) {
    if (!story.publishAt) continue;
    const due = { runAt: story.publishAt, jobKey: jobKeyOf(story.id), maxAttempts: 25 };
    await addJob(tx, "publish-due-stories", {}, due);
  }
}

async function placeStories(tx: Transaction, all: readonly StoryRows[]): Promise<void> {
  const places = all.map(({ story }) => ({
    id: story.id,
    state: story.state,
    submitted: story.submittedRevisionId ?? null,
    approved: story.approvedRevisionId ?? null,
    publish_at: story.publishAt?.toISOString() ?? null,
  }));
  await tx.execute(sql`
    update stories set state = place.state, submitted_revision_id = place.submitted,
      approved_revision_id = place.approved, publish_at = place.publish_at
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as place (id uuid, state text, submitted uuid, approved uuid, publish_at timestamptz)
    where stories.id = place.id`);
}

/** Every topic of the demo once, under the spelling of its first use. */
function topics(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { tags: names } of allStories) {
    for (const name of names) if (!found.has(slugify(name))) found.set(slugify(name), name);
  }
  return found;
}
