import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import type { KeptDrawings } from "./kept-drawings.ts";
import { nameOfFile } from "./media-rows.ts";
import { drawFiles, type PictureFiles } from "./pictures/files.ts";

/** One rasteriser uses one core. */
const atOnce = 2;
/** How many pictures are drawn before readers are given them. */
const batchSize = 6;

/**
 * Draws the demo's pictures that are not drawn yet, stores originals with JPEG and WebP renditions, and makes
 * them usable, those of the newest stories first. A second call, or one after a start that was killed midway,
 * only does what is missing. Answers with how many were drawn. Heavy: see `startDrawing`.
 */
export async function drawDemoPictures(
  database: Database,
  storage: Storage,
  kept: KeptDrawings,
): Promise<number> {
  const waiting = await database
    .select({ id: media.id, token: media.token, fileName: media.fileName })
    .from(media)
    .where(
      and(eq(media.state, "received"), eq(media.bytes, 0), inArray(media.fileName, [...nameOfFile.keys()])),
    )
    .orderBy(asc(media.createdAt));
  let drawn = 0;
  const left = waiting.values();
  const drawTheRest = async (): Promise<void> => {
    for (const { id, token, fileName } of left) {
      const name = nameOfFile.get(fileName);
      if (!name) continue;
      await storePicture(database, storage, { id, token }, await kept.take(name, () => drawFiles(name)));
      drawn += 1;
      if (drawn % batchSize === 0) await raiseEdition(database);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, drawTheRest));
  if (drawn % batchSize !== 0) await raiseEdition(database);
  return drawn;
}

async function storePicture(
  database: Database,
  storage: Storage,
  { id, token }: { id: string; token: string },
  { width, height, colour, original, renditions }: PictureFiles,
): Promise<void> {
  for (const { data, ...rendition } of renditions) await storage.put(renditionKey(token, rendition), data);
  await storage.put(originalKey(id), original);
  await database
    .update(media)
    .set({
      state: "ready",
      width,
      height,
      bytes: original.length,
      sha256: createHash("sha256").update(original).digest("hex"),
      renditions: renditions.map(({ data: _, ...rendition }) => rendition),
      colour,
    })
    .where(and(eq(media.id, id), eq(media.state, "received")));
}
