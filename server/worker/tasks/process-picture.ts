import { eq } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { type Database, db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { log } from "#lib/log.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { finishPicture } from "#newsroom/media/commands/finish-picture.ts";
import { refusePicture } from "#newsroom/media/commands/refuse-picture.ts";
import { originalKey } from "#newsroom/media/storage-keys.ts";
import { decodeStored } from "#server/media/decode-stored.ts";

const payloadSchema = z.object({ mediaId: z.uuid() });

/**
 * Decodes a received picture, as far as it must be to work with it; `complete-picture` makes the rest. One
 * after the other (queue "pictures"); the last failed attempt is told.
 */
export const task: Task = async (payload, { job }) => {
  const { mediaId } = payloadSchema.parse(payload);
  try {
    await processPicture(mediaId, db(), mediaStorage());
  } catch (failure) {
    if (job.attempts < job.max_attempts) throw failure;
    log.error({ err: failure, mediaId }, "a picture could not be processed");
    await refusePicture(mediaId, "processing");
  }
};

/** Makes a received picture usable, or refuses it. Throws when the machine, not the picture, is at fault. */
export async function processPicture(mediaId: string, database: Database, storage: Storage): Promise<void> {
  const [row] = await database
    .select({ token: media.token, state: media.state })
    .from(media)
    .where(eq(media.id, mediaId));
  if (row?.state !== "received") return;
  await decodeStored(
    { originalKey: originalKey(mediaId), token: row.token },
    { step: "first" },
    storage,
    async (decoded) => {
      if (decoded.ok && decoded.step === "first") await finishPicture(mediaId, decoded, database);
      else await refusePicture(mediaId, decoded.ok ? "broken" : decoded.failure, database);
      if (!decoded.ok) await storage.delete(originalKey(mediaId));
    },
  );
}
