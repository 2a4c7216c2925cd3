import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import sharp from "sharp";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import type { Rendition } from "#newsroom/media/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { fileNameOf } from "./media-rows.ts";
import { type DrawnPicture, drawPicture } from "./pictures/draw.ts";
import { type PictureName, pictureNames } from "./pictures/names.ts";

const widths = [320, 640, 960, 1280] as const;
/** How many pictures are drawn before readers are given them. */
const batchSize = 6;

/**
 * Draws the demo's pictures that are not drawn yet, stores originals with JPEG and WebP renditions, and makes
 * them usable. A second call, or one after a start that was killed midway, only does what is missing. Answers
 * with how many were drawn. Takes some seconds of work: do not wait for it before opening.
 */
export async function drawDemoPictures(database: Database, storage: Storage): Promise<number> {
  const names = new Map<string, PictureName>(pictureNames.map((name) => [fileNameOf(name), name]));
  const waiting = await database
    .select({ id: media.id, token: media.token, fileName: media.fileName })
    .from(media)
    .where(and(eq(media.state, "received"), eq(media.bytes, 0), inArray(media.fileName, [...names.keys()])));
  let drawn = 0;
  for (const { id, token, fileName } of waiting) {
    const name = names.get(fileName);
    if (!name) continue;
    await storePicture(database, storage, { id, token }, await drawPicture(name));
    drawn += 1;
    if (drawn % batchSize === 0 || drawn === waiting.length) await raiseEdition(database);
  }
  return drawn;
}

async function storePicture(
  database: Database,
  storage: Storage,
  { id, token }: { id: string; token: string },
  picture: DrawnPicture,
): Promise<void> {
  const pixels = () =>
    sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } });
  const original = await pixels().jpeg({ quality: 90, mozjpeg: false }).toBuffer();
  const renditions: Rendition[] = [];
  for (const width of widths) {
    const small = await pixels().resize({ width }).raw().toBuffer({ resolveWithObject: true });
    const scaled = () =>
      sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: 3 } });
    const files = [
      { format: "jpg", data: await scaled().jpeg({ quality: 76, progressive: true }).toBuffer() },
      { format: "webp", data: await scaled().webp({ quality: 74, effort: 2 }).toBuffer() },
    ] as const;
    for (const { format, data } of files) {
      const rendition = { format, width, height: small.info.height, bytes: data.length };
      await storage.put(renditionKey(token, rendition), data);
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
      colour: await meanColour(picture),
    })
    .where(and(eq(media.id, id), eq(media.state, "received")));
}

async function meanColour({ data, width, height }: DrawnPicture): Promise<string> {
  const { channels } = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(16, 11)
    .stats();
  return `#${channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, "0")).join("")}`;
}
