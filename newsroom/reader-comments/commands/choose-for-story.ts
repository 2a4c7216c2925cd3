import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyCommentChoices } from "#db/schema/reader-comments.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { mayKeepCommentSettings } from "../policy.ts";
import type { StoryChoice } from "../types.ts";

/**
 * Turns comments of one public story on or off, closes them to what is new, or lets its section decide again (`choice`
 * null). The last one who says so is right. A story about a child or a victim is never opened.
 */
export async function chooseForStory(
  { actor, storyId, choice }: { actor: PersonActor; storyId: string; choice: StoryChoice | null },
  executor: Executor = db(),
): Promise<void> {
  const decision = mayKeepCommentSettings(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  await executor.transaction(async (tx) => {
    const [story] = await tx
      .select({ sensitive: stories.sensitive })
      .from(publicStories)
      .innerJoin(stories, eq(stories.id, publicStories.storyId))
      .where(eq(publicStories.storyId, storyId));
    if (!story) throw new RedaksiError("invalid", "comment-story-not-public");
    if (story.sensitive && choice === "on") throw new RedaksiError("invalid", "comment-story-sensitive");
    if (choice === null) await tx.delete(storyCommentChoices).where(eq(storyCommentChoices.storyId, storyId));
    else {
      const set = { choice, setById: actor.personId, setAt: sql`now()` };
      await tx
        .insert(storyCommentChoices)
        .values({ storyId, ...set })
        .onConflictDoUpdate({ target: storyCommentChoices.storyId, set });
    }
    await tx.insert(history).values({
      event: "comment-settings.story",
      personId: actor.personId,
      subjectId: storyId,
      details: { choice },
    });
    await raiseEdition(tx);
  });
}
