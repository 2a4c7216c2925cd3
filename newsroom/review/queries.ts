import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { history, moves } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import { historyOf, revisionOf } from "#newsroom/history/queries.ts";
import { picturesForReaders } from "#newsroom/media/published.ts";
import { activeActors } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { storyContentSchema } from "#newsroom/stories/schema.ts";
import { firstApprovalVoided } from "#newsroom/workflow/first-approval.ts";
import type { HouseRules } from "#newsroom/workflow/house.ts";
import { mayApprove, type StoryUnderMove } from "#newsroom/workflow/policy.ts";
import { isReviewState } from "#newsroom/workflow/rules.ts";
import { baseOf, shownVersion } from "./rules.ts";
import type { Approver, StoryNames, StoryUnderReview, VoidedApproval } from "./types.ts";

/**
 * What the review view shows, or null when the asker may not read the story. `baseNumber` asks for another
 * revision to compare with; one that does not exist is passed over.
 */
export async function reviewOf(
  actor: PersonActor,
  { storyId, baseNumber }: { storyId: string; baseNumber: number | null },
  executor: Executor = db(),
): Promise<StoryUnderReview | null> {
  const past = await historyOf(actor, storyId, executor);
  if (!past) return null;
  const { story, revisions } = past;
  const open = (revision: { number: number } | null | undefined) =>
    revision ? revisionOf(actor, { storyId, number: revision.number }, executor) : null;
  const asDraft = shownVersion(story) === "draft";
  const latest = await open(
    asDraft ? revisions[0] : revisions.find((revision) => revision.id === story.approvedRevisionId),
  );
  const draft = asDraft ? await openDraft(executor, storyId) : null;
  const content = draft ? draft.content : latest?.content;
  if (!content) return null;
  const shown = latest && sameContent(latest.content, content) ? latest : null;
  const earlier = revisions.filter(
    (revision) => revision.number < (shown?.number ?? Number.MAX_SAFE_INTEGER),
  );
  const asked = earlier.find((revision) => revision.number === baseNumber);
  const decided = await decisionsOn(storyId, executor);
  const base =
    asked ??
    baseOf({
      earlier,
      liveRevisionId: story.approvedRevisionId,
      decidedByMe: decided.filter((move) => move.personId === actor.personId).map((move) => move.revisionId),
      returnedLast:
        decided.find((move) => move.verb === "return" || move.verb === "return-update")?.revisionId ?? null,
    });
  return {
    ...past,
    content,
    draftVersion: draft?.version ?? null,
    shown,
    changedSinceSent:
      asDraft && story.submittedRevisionId !== null && shown?.id !== story.submittedRevisionId,
    base: await open(base),
    proposals: draft?.proposals ?? [],
  };
}

/** The editors who could approve a story as it stands, by name. The caller has asked whether it may be read. */
export async function approversOf(
  story: StoryUnderMove,
  house: HouseRules,
  executor: Executor = db(),
): Promise<Approver[]> {
  if (!isReviewState(story.state)) return [];
  const staff = await activeActors(executor);
  return staff
    .filter((person) => mayApprove(person, story, house))
    .map(({ personId, name }) => ({ id: personId, name }));
}

/**
 * The first approval that fell because somebody wrote on, if nothing was decided about the story since; else null.
 * The caller has asked whether the story may be read.
 */
export async function voidedApproval(
  storyId: string,
  executor: Executor = db(),
): Promise<VoidedApproval | null> {
  const by = alias(people, "first_approver");
  const [row] = await executor
    .select({ first: by.name, writer: people.name, at: history.at })
    .from(history)
    .leftJoin(by, sql`${by.id}::text = ${history.details} ->> 'firstApprovedById'`)
    .leftJoin(people, eq(people.id, history.personId))
    .where(
      and(
        eq(history.subjectId, storyId),
        eq(history.event, firstApprovalVoided),
        sql`${history.at} > coalesce((select max(${moves.at}) from ${moves} where ${moves.storyId} = ${storyId}), '-infinity')`,
      ),
    )
    .orderBy(desc(history.at))
    .limit(1);
  return row ?? null;
}

/** Moves by which an editor decided about a revision, latest first. */
async function decisionsOn(storyId: string, executor: Executor) {
  const rows = await executor
    .select({ verb: moves.verb, personId: moves.personId, revisionId: moves.revisionId })
    .from(moves)
    .where(
      and(
        eq(moves.storyId, storyId),
        isNotNull(moves.revisionId),
        inArray(moves.verb, [
          "return",
          "approve-first",
          "approve",
          "return-update",
          "approve-update-first",
          "publish-update",
        ]),
      ),
    )
    .orderBy(desc(moves.at));
  return rows.flatMap((row) => (row.revisionId ? [{ ...row, revisionId: row.revisionId }] : []));
}

/** Both as a revision would hold them: a draft may carry spaces and empty parts that a revision drops. */
function sameContent(revision: StoryContent, draft: StoryContent): boolean {
  return isDeepStrictEqual(revision, storyContentSchema.safeParse(draft).data ?? draft);
}

/** Names for everything that the contents mention. The caller has asked whether they may be read. */
export async function namesIn(
  contents: readonly StoryContent[],
  executor: Executor = db(),
): Promise<StoryNames> {
  const references = contents.map((content) => bodyReferences(content.body));
  const personIds = contents.flatMap((content) => content.bylineIds);
  const storyIds = references.flatMap((reference) => reference.storyIds);
  const mediaIds = [
    ...contents.flatMap((content) => (content.picture ? [content.picture.mediaId] : [])),
    ...references.flatMap((reference) => reference.mediaIds),
  ];
  const [ofSections, ofPeople, pictures, files, open] = await Promise.all([
    executor.select({ id: sections.id, name: sections.name }).from(sections),
    executor.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, personIds)),
    picturesForReaders(mediaIds, executor),
    executor.select({ id: media.id, name: media.fileName }).from(media).where(inArray(media.id, mediaIds)),
    executor
      .select({
        id: publicStories.storyId,
        title: publicStories.title,
        section: publicStories.sectionSlug,
        slug: publicStories.slug,
      })
      .from(publicStories)
      .where(inArray(publicStories.storyId, storyIds)),
  ]);
  return {
    sections: new Map(ofSections.map(({ id, name }) => [id, name])),
    people: new Map(ofPeople.map(({ id, name }) => [id, name])),
    pictures,
    fileNames: new Map(files.map(({ id, name }) => [id, name])),
    publicStories: new Map(
      open.map(({ id, title, section, slug }) => [id, { title, path: `/${section}/${slug}` }]),
    ),
  };
}

/** Where readers find a story now, or null while they cannot. The caller has asked whether it may be read. */
export async function publicPathOf(storyId: string, executor: Executor = db()): Promise<string | null> {
  const [row] = await executor
    .select({ section: publicStories.sectionSlug, slug: publicStories.slug })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return row ? `/${row.section}/${row.slug}` : null;
}
