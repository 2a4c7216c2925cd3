import { isDeepStrictEqual } from "node:util";
import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { revisionNames, revisions } from "#db/schema/revisions.ts";
import { people } from "#db/schema/staff.ts";
import { drafts } from "#db/schema/stories.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { parseStoryContent, storyContentSchema } from "#newsroom/stories/schema.ts";
import type {
  DraftNow,
  OpenedRevision,
  OpenedVersion,
  RevisionOfStory,
  StoryHistory,
  VersionName,
} from "./types.ts";

const ofMove = alias(revisions, "of_move");
const receiver = alias(people, "receiver");

/** Everything that happened to a story, or null when the asker may not read it. */
export async function historyOf(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<StoryHistory | null> {
  const story = await storyForStaff(actor, storyId, executor);
  if (!story) return null;
  const [past, frozen] = await Promise.all([
    executor
      .select({
        id: moves.id,
        verb: moves.verb,
        toState: moves.toState,
        name: people.name,
        note: moves.note,
        at: moves.at,
        publishAt: moves.publishAt,
        toName: receiver.name,
        revisionNumber: ofMove.number,
      })
      .from(moves)
      .leftJoin(people, eq(people.id, moves.personId))
      .leftJoin(receiver, eq(receiver.id, moves.toPersonId))
      .leftJoin(ofMove, eq(ofMove.id, moves.revisionId))
      .where(eq(moves.storyId, storyId))
      .orderBy(desc(moves.at), desc(moves.id)),
    revisionsOf(storyId, executor),
  ]);
  return { story, moves: past, revisions: frozen };
}

/** One revision of a story, or null when the asker may not read the story or it is not one of its revisions. */
export async function revisionOf(
  actor: PersonActor,
  { storyId, number }: { storyId: string; number: number },
  executor: Executor = db(),
): Promise<OpenedRevision | null> {
  if (!(await storyForStaff(actor, storyId, executor))) return null;
  const [row] = await executor
    .select({ ...revisionColumns, content: revisions.content })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.createdById))
    .leftJoin(revisionNames, eq(revisionNames.revisionId, revisions.id))
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)));
  return row ? { ...row, content: parseStoryContent(row.content) } : null;
}

/**
 * One version of a story to read or compare, or null when the asker may not read the story or there is no such
 * one. Throws `invalid` when this release cannot read what it says.
 */
export async function versionOf(
  actor: PersonActor,
  { storyId, version }: { storyId: string; version: VersionName },
  executor: Executor = db(),
): Promise<OpenedVersion | null> {
  if (version !== "draft") {
    const revision = await revisionOf(actor, { storyId, number: version }, executor);
    return revision
      ? { version, revisionId: revision.id, label: revision.label, content: revision.content }
      : null;
  }
  if (!(await storyForStaff(actor, storyId, executor))) return null;
  const { content } = await openDraft(executor, storyId);
  return { version, revisionId: null, label: null, content };
}

/** Where the draft stands beside the revisions. The caller has asked whether the story may be read. */
export async function draftNow(storyId: string, executor: Executor = db()): Promise<DraftNow | null> {
  const [[row], [latest]] = await Promise.all([
    executor
      .select({ at: drafts.updatedAt, name: people.name })
      .from(drafts)
      .leftJoin(people, eq(people.id, drafts.updatedById))
      .where(eq(drafts.storyId, storyId)),
    executor
      .select({ content: revisions.content })
      .from(revisions)
      .where(eq(revisions.storyId, storyId))
      .orderBy(desc(revisions.number))
      .limit(1),
  ]);
  if (!row) return null;
  const { content } = await openDraft(executor, storyId);
  const storable = storyContentSchema.safeParse(content).data ?? content;
  const kept = latest !== undefined && isDeepStrictEqual(latest.content, storable);
  return { ...row, wordCount: bodyWordCount(content.body), kept };
}

const revisionColumns = {
  id: revisions.id,
  number: revisions.number,
  reason: revisions.reason,
  name: people.name,
  at: revisions.createdAt,
  title: revisions.title,
  wordCount: revisions.wordCount,
  label: revisionNames.name,
};

/** All revisions of a story, latest first. The caller has asked whether the story may be read. */
function revisionsOf(storyId: string, executor: Executor): Promise<RevisionOfStory[]> {
  return executor
    .select(revisionColumns)
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.createdById))
    .leftJoin(revisionNames, eq(revisionNames.revisionId, revisions.id))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number), asc(revisions.id));
}
