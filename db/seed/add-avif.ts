import { buffer } from "node:stream/consumers";
import { and, asc, eq, inArray } from "drizzle-orm";
import sharp from "sharp";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import type { Rendition } from "#newsroom/media/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { fileNameOf } from "./media-rows.ts";
import { pictureNames } from "./pictures/names.ts";

/**
 * Adds AVIF to the demo's pictures that have none: the smallest files and the slowest to make, so they come
 * last. Safe to call again. Answers with how many pictures got them.
 */
export async function addDemoAvif(database: Database, storage: Storage): Promise<number> {
  const drawn = await database
    .select({ id: media.id, token: media.token, renditions: media.renditions })
    .from(media)
    .where(and(eq(media.state, "ready"), inArray(media.fileName, pictureNames.map(fileNameOf))))
    .orderBy(asc(media.createdAt));
  const without = drawn.filter(({ renditions }) => !renditions.some(({ format }) => format === "avif"));
  for (const { id, token, renditions } of without) {
    const original = await storage.get(originalKey(id));
    if (!original) continue;
    const bytes = await buffer(original);
    const made: Rendition[] = [];
    for (const { width, height } of renditions.filter(({ format }) => format === "webp")) {
      const data = await sharp(bytes).resize({ width, height }).avif({ quality: 48, effort: 2 }).toBuffer();
      const rendition = { format: "avif", width, height, bytes: data.length } as const;
      await storage.put(renditionKey(token, rendition), data);
      made.push(rendition);
    }
    await database
      .update(media)
      .set({ renditions: [...renditions, ...made] })
      .where(eq(media.id, id));
  }
  if (without.length > 0) await raiseEdition(database);
  return without.length;
}
