import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { actorOfSession } from "#newsroom/staff/queries.ts";
import { mayReadStory, mayWriteStory } from "#newsroom/stories/policy.ts";

/**
 * What a signed-in browser may do with a draft right now: asked of the session row, the person's roles and
 * the story's state, when a socket opens and again and again while it is open.
 */
export async function draftAccess(
  { sessionId, personId, storyId }: { sessionId: string; personId: string; storyId: string },
  executor: Executor = db(),
): Promise<"write" | "read" | "none" | "signed-out"> {
  const signedIn = await actorOfSession(sessionId, executor);
  if (signedIn?.actor.personId !== personId) return "signed-out";
  const [story] = await executor.select().from(stories).where(eq(stories.id, storyId));
  if (!story) return "none";
  const writers = await executor.select().from(storyWriters).where(eq(storyWriters.storyId, storyId));
  const relation = { ...story, writerIds: writers.map((writer) => writer.personId) };
  if (!mayReadStory(signedIn.actor, relation).allowed) return "none";
  return mayWriteStory(signedIn.actor, relation).allowed ? "write" : "read";
}
