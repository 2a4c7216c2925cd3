import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { revisions } from "#db/schema/revisions.ts";
import { people } from "#db/schema/staff.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { parseStoryContent } from "#newsroom/stories/schema.ts";
import type { OpenedRevision, RevisionOfStory, StoryHistory } from "./types.ts";

const ofMove = alias(revisions, "of_move");

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
        revisionNumber: ofMove.number,
      })
      .from(moves)
      .leftJoin(people, eq(people.id, moves.personId))
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
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)));
  return row ? { ...row, content: parseStoryContent(row.content) } : null;
}

const revisionColumns = {
  id: revisions.id,
  number: revisions.number,
  reason: revisions.reason,
  name: people.name,
  at: revisions.createdAt,
  title: revisions.title,
  wordCount: revisions.wordCount,
};

/** All revisions of a story, latest first. The caller has asked whether the story may be read. */
function revisionsOf(storyId: string, executor: Executor): Promise<RevisionOfStory[]> {
  return executor
    .select(revisionColumns)
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.createdById))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number), asc(revisions.id));
}
