import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import type { PictureFailure } from "../types.ts";

/** Marks a received picture as unusable, with the reason that its sender is shown. Told once in the history. */
export async function refusePicture(
  mediaId: string,
  failure: PictureFailure,
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [refused] = await tx
      .update(media)
      .set({ state: "failed", failure })
      .where(and(eq(media.id, mediaId), eq(media.state, "received")))
      .returning({ id: media.id });
    if (!refused) return;
    await tx.insert(history).values({
      event: "picture.refuse",
      job: "process-picture",
      subjectId: mediaId,
      details: { failure },
    });
  });
}
