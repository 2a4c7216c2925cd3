import { buffer } from "node:stream/consumers";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { originalKeyOf, renditionKey } from "#newsroom/media/storage-keys.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import type { KeptDrawings } from "./kept-drawings.ts";
import { nameOfFile } from "./media-rows.ts";
import { avifFiles } from "./pictures/files.ts";

/**
 * Adds AVIF to the demo's pictures that have none: the smallest files and the slowest to make, so they come
 * last. Safe to call again. Answers with how many pictures got them.
 */
export async function addDemoAvif(database: Database, storage: Storage, kept: KeptDrawings): Promise<number> {
  const drawn = await database
    .select({
      id: media.id,
      originalId: media.originalId,
      token: media.token,
      fileName: media.fileName,
      renditions: media.renditions,
    })
    .from(media)
    .where(and(eq(media.state, "ready"), inArray(media.fileName, [...nameOfFile.keys()])))
    .orderBy(asc(media.createdAt));
  const without = drawn.filter(({ renditions }) => !renditions.some(({ format }) => format === "avif"));
  for (const { id, originalId, token, fileName, renditions } of without) {
    const original = await storage.get(originalKeyOf({ id, originalId }));
    const name = nameOfFile.get(fileName);
    if (!original || !name) continue;
    const bytes = await buffer(original);
    const files = await kept.take(`${name}-avif`, () => avifFiles(bytes, renditions));
    for (const { data, ...rendition } of files) await storage.put(renditionKey(token, rendition), data);
    const made = files.map(({ data: _, ...rendition }) => rendition);
    await database
      .update(media)
      .set({ renditions: [...renditions, ...made] })
      .where(eq(media.id, id));
  }
  if (without.length > 0) await raiseEdition(database);
  return without.length;
}
