import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { pictureFileKey, pictureFiles } from "#newsroom/media/storage-keys.ts";
import { withCredit } from "./credit-packet.ts";

/**
 * Writes the picture's credit of today into every public file of it, in place: pixels and lengths stay. The
 * row is locked meanwhile, so that no file that is made at the same time is left out. Files without a packet
 * of ours, as from before there were any, are left as they are.
 */
export async function writePictureCredit(
  mediaId: string,
  database: Database,
  storage: Storage,
): Promise<void> {
  await database.transaction(async (tx) => {
    const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for("update");
    if (row?.state !== "ready" || row.creditInFiles === row.credit) return;
    for (const file of pictureFiles(row)) {
      const key = pictureFileKey(row.token, file);
      const stored = await storage.get(key);
      const changed = stored && withCredit(await buffer(stored), row.credit);
      if (changed) await storage.put(key, changed);
    }
    await tx.update(media).set({ creditInFiles: row.credit }).where(eq(media.id, mediaId));
  });
}
