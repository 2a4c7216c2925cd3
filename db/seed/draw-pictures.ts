import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import sharp, { type Sharp } from "sharp";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import type { Rendition } from "#newsroom/media/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { fileNameOf } from "./media-rows.ts";
import { type DrawnPicture, drawPicture } from "./pictures/draw.ts";
import { type PictureName, pictureNames } from "./pictures/names.ts";

/** Largest first: each is made from the one before. */
const widths = [1280, 960, 640, 320] as const;
/** One rasteriser uses one core. */
const atOnce = 2;
/** How many pictures are drawn before readers are given them. */
const batchSize = 6;

const nameOfFile = new Map<string, PictureName>(pictureNames.map((name) => [fileNameOf(name), name]));

/**
 * Draws the demo's pictures that are not drawn yet, stores originals with JPEG and WebP renditions, and makes
 * them usable, those of the newest stories first. A second call, or one after a start that was killed midway,
 * only does what is missing. Answers with how many were drawn. Heavy: see `startDrawing`.
 */
export async function drawDemoPictures(database: Database, storage: Storage): Promise<number> {
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
      await storePicture(database, storage, { id, token }, await drawPicture(name));
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
  picture: DrawnPicture,
): Promise<void> {
  const original = await pixels(picture).jpeg({ quality: 90 }).toBuffer();
  const renditions: Rendition[] = [];
  let larger = picture;
  for (const width of widths) {
    const { data, info } = await pixels(larger).resize({ width }).raw().toBuffer({ resolveWithObject: true });
    larger = { data, width: info.width, height: info.height };
    const files = [
      { format: "jpg", data: await pixels(larger).jpeg({ quality: 72, progressive: true }).toBuffer() },
      { format: "webp", data: await pixels(larger).webp({ quality: 70, effort: 3 }).toBuffer() },
    ] as const;
    for (const file of files) {
      const rendition = { format: file.format, width, height: info.height, bytes: file.data.length };
      await storage.put(renditionKey(token, rendition), file.data);
      renditions.push(rendition);
    }
  }
  await storage.put(originalKey(id), original);
  await database
    .update(media)
    .set({
      state: "ready",
      width: picture.width,
      height: picture.height,
      bytes: original.length,
      sha256: createHash("sha256").update(original).digest("hex"),
      renditions,
      colour: await meanColour(larger),
    })
    .where(and(eq(media.id, id), eq(media.state, "received")));
}

function pixels({ data, width, height }: DrawnPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function meanColour(picture: DrawnPicture): Promise<string> {
  const { channels } = await pixels(picture).stats();
  return `#${channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, "0")).join("")}`;
}
