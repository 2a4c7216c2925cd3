import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
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
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import { decodePicture } from "#server/media/decode-picture.ts";

const payloadSchema = z.object({ mediaId: z.uuid() });

/** Decodes a received picture. One after the other (queue "pictures"); the last failed attempt is told. */
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
  const folder = await mkdtemp(path.join(tmpdir(), "redaksi-picture-"));
  try {
    const original = await storage.get(originalKey(mediaId));
    if (!original) throw new Error(`the original of picture ${mediaId} is missing`);
    await writeFile(path.join(folder, "original"), original, { mode: 0o600 });
    const decoded = await decodePicture(folder);
    if (!decoded.ok) {
      await refusePicture(mediaId, decoded.failure, database);
      await storage.delete(originalKey(mediaId));
      return;
    }
    for (const rendition of decoded.renditions) {
      const file = path.join(folder, `${rendition.width}.${rendition.format}`);
      await storage.put(renditionKey(row.token, rendition), createReadStream(file));
    }
    await finishPicture(mediaId, decoded, database);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
