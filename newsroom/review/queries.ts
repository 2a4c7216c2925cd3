import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import {
  historyOf,
  type OpenedRevision,
  type RevisionOfStory,
  revisionOf,
  type StoryHistory,
} from "#newsroom/history/queries.ts";
import type { Rendition } from "#newsroom/media/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { storyContentSchema } from "#newsroom/stories/schema.ts";
import { baseOf, shownVersion } from "./rules.ts";

/** A story as an editor judges it: the words as they stand, and what to hold them against. */
export interface StoryUnderReview extends StoryHistory {
  readonly content: StoryContent;
  /** The revision that is shown, or null when the draft is and it differs from every revision. */
  readonly shown: RevisionOfStory | null;
  /** Somebody changed the draft after it was sent. */
  readonly changedSinceSent: boolean;
  readonly base: OpenedRevision | null;
}

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
  const asDraft = shownVersion(story.state) === "draft";
  const latest = await open(
    asDraft ? revisions[0] : revisions.find((revision) => revision.id === story.approvedRevisionId),
  );
  const content = asDraft ? (await openDraft(executor, storyId)).content : latest?.content;
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
    shown,
    changedSinceSent:
      asDraft && story.submittedRevisionId !== null && shown?.id !== story.submittedRevisionId,
    base: await open(base),
  };
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
        inArray(moves.verb, ["return", "approve", "return-update", "publish-update"]),
      ),
    )
    .orderBy(desc(moves.at));
  return rows.flatMap((row) => (row.revisionId ? [{ ...row, revisionId: row.revisionId }] : []));
}

/** Both as a revision would hold them: a draft may carry spaces and empty parts that a revision drops. */
function sameContent(revision: StoryContent, draft: StoryContent): boolean {
  return isDeepStrictEqual(revision, storyContentSchema.safeParse(draft).data ?? draft);
}

/** A picture as the review shows it. */
export interface ReviewedPicture {
  readonly fileName: string;
  readonly token: string;
  readonly width: number;
  readonly height: number;
  readonly renditions: readonly Rendition[];
  readonly alt: string;
}

/** How the ids in some versions of stories are called, and what their pictures are. */
export interface StoryNames {
  readonly sections: ReadonlyMap<string, { name: string; slug: string }>;
  readonly people: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, ReviewedPicture>;
}

/** Names for everything that the contents mention. The caller has asked whether they may be read. */
export async function namesIn(
  contents: readonly StoryContent[],
  executor: Executor = db(),
): Promise<StoryNames> {
  const personIds = [...new Set(contents.flatMap((content) => content.bylineIds))];
  const mediaIds = [
    ...new Set(
      contents.flatMap((content) => [
        ...(content.picture ? [content.picture.mediaId] : []),
        ...bodyReferences(content.body).mediaIds,
      ]),
    ),
  ];
  const [ofSections, ofPeople, ofPictures] = await Promise.all([
    executor.select({ id: sections.id, name: sections.name, slug: sections.slug }).from(sections),
    personIds.length > 0
      ? executor
          .select({ id: people.id, name: people.name })
          .from(people)
          .where(inArray(people.id, personIds))
      : [],
    mediaIds.length > 0 ? executor.select().from(media).where(inArray(media.id, mediaIds)) : [],
  ]);
  return {
    sections: new Map(ofSections.map((section) => [section.id, section])),
    people: new Map(ofPeople.map((person) => [person.id, person.name])),
    pictures: new Map(
      ofPictures.map((row) => [
        row.id,
        {
          fileName: row.fileName,
          token: row.token,
          width: row.width ?? 0,
          height: row.height ?? 0,
          renditions: row.renditions,
          alt: row.alt,
        },
      ]),
    ),
  };
}
