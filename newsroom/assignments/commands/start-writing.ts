import { and, eq, ne, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { assignees } from "#db/schema/assignments.ts";
import { replaceDraft } from "#newsroom/drafts/commands/replace-draft.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import {
  type LockedStory,
  type MoveOutcome,
  type MoveRequest,
  moveStory,
  personIdOf,
} from "#newsroom/workflow/move-story.ts";

/**
 * One to whom an assignment was given begins to write: it becomes their draft, with title, section and place
 * filled in and their name over it, besides the names of those who accepted it with them.
 */
export function startWriting(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const personId = personIdOf(request.actor);
    if (!personId) throw new Error("only a person writes");
    await tx
      .update(assignees)
      .set({ answer: "accepted", answeredAt: sql`now()` })
      .where(
        and(
          eq(assignees.storyId, story.id),
          eq(assignees.personId, personId),
          ne(assignees.answer, "accepted"),
        ),
      );
    const accepted = await tx
      .select({ id: assignees.personId })
      .from(assignees)
      .where(and(eq(assignees.storyId, story.id), eq(assignees.answer, "accepted")))
      .orderBy(assignees.askedAt, assignees.personId);
    const { content } = await openDraft(tx, story.id);
    const bylineIds = [...new Set([personId, ...accepted.map(({ id }) => id)])];
    await replaceDraft(tx, { storyId: story.id, content: { ...content, bylineIds }, personId });
    return { set: { writerId: personId } };
  };
  return moveStory(request, { verb: "start-writing", carryOut }, executor);
}
