import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { storyLinks } from "#db/schema/corrections.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { linkProblem } from "../rules.ts";
import type { LinkKind } from "../types.ts";
import { lockCorrectedStory, recordCorrection, refuse } from "./correction-work.ts";

/** A link as it is made or taken away: the newer story, and the one that it answers or updates. */
export interface LinkRequest {
  readonly actor: PersonActor;
  readonly kind: LinkKind;
  readonly fromStoryId: string;
  readonly toStoryId: string;
}

/**
 * Links a published story to the one that it answers or updates, by an editor of the latter's section: both
 * pages show it. To link what is linked already changes nothing.
 */
export async function linkStories(link: LinkRequest, executor: Executor = db()): Promise<void> {
  const { actor, ...row } = link;
  await executor.transaction(async (tx) => {
    await lockCorrectedStory(tx, actor, link.toStoryId);
    const there = await tx
      .select({
        storyId: publicStories.storyId,
        publishedAt: publicStories.publishedAt,
        unverified: sql<boolean>`coalesce((${publicStories.content} ->> 'unverified')::boolean, false)`,
      })
      .from(publicStories)
      .where(inArray(publicStories.storyId, [link.fromStoryId, link.toStoryId]));
    const from = there.find(({ storyId }) => storyId === link.fromStoryId);
    const to = there.find(({ storyId }) => storyId === link.toStoryId);
    if (!from || !to) throw new RedaksiError("invalid", "link-story-not-public");
    refuse(linkProblem(link.kind, from, to));
    const made = await tx
      .insert(storyLinks)
      .values({ ...row, createdById: actor.personId })
      .onConflictDoNothing()
      .returning({ kind: storyLinks.kind });
    if (made.length > 0) await tellReaders(tx, "story.link", link);
  });
}

/** Takes a link away that was made by mistake. Its making and its end stay in the history. */
export async function unlinkStories(link: LinkRequest, executor: Executor = db()): Promise<void> {
  const { actor, kind, fromStoryId, toStoryId } = link;
  await executor.transaction(async (tx) => {
    await lockCorrectedStory(tx, actor, toStoryId);
    const gone = await tx
      .delete(storyLinks)
      .where(
        and(
          eq(storyLinks.kind, kind),
          eq(storyLinks.fromStoryId, fromStoryId),
          eq(storyLinks.toStoryId, toStoryId),
        ),
      )
      .returning({ kind: storyLinks.kind });
    if (gone.length > 0) await tellReaders(tx, "story.unlink", link);
  });
}

async function tellReaders(
  tx: Executor,
  event: "story.link" | "story.unlink",
  { actor, kind, fromStoryId, toStoryId }: LinkRequest,
): Promise<void> {
  await recordCorrection(tx, { event, actor, storyId: toStoryId, details: { kind, fromStoryId } });
  await raiseEdition(tx);
}
