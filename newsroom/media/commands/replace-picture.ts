import { randomBytes } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "../../staff/types.ts";
import { raiseEdition } from "../../workflow/edition.ts";
import { askForCompletion, askForCredit } from "../jobs.ts";
import { mayReplacePicture, maySeePicture } from "../policy.ts";
import { isShownPublicly } from "../public-picture.ts";

/**
 * Puts another picture of the library in a picture's place in every story, draft and published: the two change
 * places with their files, rights and descriptions, so that doing it again takes it back. Stories keep their own
 * captions and credits. The old files stop being public as soon as no story shows them. Throws `not-found` for
 * a picture that the actor may not see, `forbidden` when they may not replace it, and `conflict` while one of
 * the two is not usable or both are the same.
 */
export async function replacePicture(
  { actor, mediaId, withId }: { actor: PersonActor; mediaId: string; withId: string },
  executor: Executor = db(),
): Promise<void> {
  if (mediaId === withId) throw new RedaksiError("conflict", "picture-same");
  await executor.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(media)
      .where(inArray(media.id, [mediaId, withId]))
      .orderBy(media.id)
      .for("update");
    const old = rows.find(({ id }) => id === mediaId);
    const fresh = rows.find(({ id }) => id === withId);
    for (const row of [old, fresh]) {
      if (!row || !maySeePicture(actor, row).allowed)
        throw new RedaksiError("not-found", "picture-not-found");
    }
    if (!old || !fresh) return;
    if (old.state !== "ready" || fresh.state !== "ready")
      throw new RedaksiError("conflict", "picture-not-ready");
    const shown = (await isShownPublicly(mediaId, tx)) || (await isShownPublicly(withId, tx));
    const decision = mayReplacePicture(actor, { shownPublicly: shown });
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);

    // An address belongs to one row at any moment.
    await tx
      .update(media)
      .set({ token: randomBytes(16).toString("base64url") })
      .where(eq(media.id, withId));
    await tx.update(media).set(contentOf(fresh)).where(eq(media.id, mediaId));
    await tx.update(media).set(contentOf(old)).where(eq(media.id, withId));
    await tx.insert(history).values({
      event: "picture.replace",
      personId: actor.personId,
      subjectId: mediaId,
      details: { withId, was: old.fileName, is: fresh.fileName },
    });
    for (const id of [mediaId, withId]) {
      // What a job was making for the one is dropped when it finds the other: it is asked for again.
      await askForCompletion(id, tx);
      await askForCredit(id, tx);
    }
    if (shown) {
      await drawCardsAgain(tx, [mediaId, withId]);
      await raiseEdition(tx);
    }
  });
}

async function drawCardsAgain(tx: Executor, pictureIds: readonly string[]): Promise<void> {
  const shownOn = await tx
    .select({ storyId: publicStories.storyId })
    .from(publicStories)
    .where(inArray(publicStories.pictureId, [...pictureIds]));
  for (const { storyId } of shownOn) await addJob(tx, "draw-social-card", { storyId, again: true });
}

/** All of a picture but its id, by which stories know it, and the time since which that stands in the library. */
function contentOf(row: typeof media.$inferSelect): Omit<typeof media.$inferInsert, "id" | "createdAt"> {
  const { id, createdAt: _, ...content } = row;
  return { ...content, originalId: content.originalId ?? id };
}
