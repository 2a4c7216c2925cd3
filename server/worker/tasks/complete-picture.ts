import { eq } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { type Database, db } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { log } from "#lib/log.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { completePicture } from "#newsroom/media/commands/complete-picture.ts";
import { wantedCrops } from "#newsroom/media/crops.ts";
import { originalKeyOf, pictureFileKey, pictureFiles } from "#newsroom/media/storage-keys.ts";
import { decodeStored } from "#server/media/decode-stored.ts";

const payloadSchema = z.object({ mediaId: z.uuid() });

/** Makes what is still missing of a usable picture: larger and better files, and its crops. */
export const task: Task = async (payload) => {
  await makeComplete(payloadSchema.parse(payload).mediaId, db(), mediaStorage());
};

/** Does nothing to a picture that lacks nothing. A picture that cannot be completed stays usable as it is. */
export async function makeComplete(mediaId: string, database: Database, storage: Storage): Promise<void> {
  const [row] = await database.select().from(media).where(eq(media.id, mediaId));
  if (row?.state !== "ready") return;
  const key = originalKeyOf(row);
  if ((await storage.size(key)) === null) return;
  const original = { width: row.width ?? 1, height: row.height ?? 1 };
  const crops = wantedCrops(original, { x: row.focalX, y: row.focalY }, row.crops);
  const credit = row.creditInFiles;
  const request = { step: "rest", credit, have: pictureFiles(row), crops } as const;
  await decodeStored({ originalKey: key, token: row.token }, request, storage, async (decoded) => {
    if (!decoded.ok || decoded.step !== "rest") {
      log.warn({ mediaId, decoded }, "a picture stays with its first renditions");
      return;
    }
    const { unneeded } = await completePicture(
      { mediaId, token: row.token, made: decoded, credit, crops },
      database,
    );
    for (const file of unneeded) await storage.delete(pictureFileKey(row.token, file));
  });
}
