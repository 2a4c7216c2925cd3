import { eq, sql } from "drizzle-orm";
import { type Database, db } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { liveEntryPictures } from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { revisionPictures } from "#db/schema/revisions.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import type { PersonActor } from "../../staff/types.ts";
import { maySeePicture } from "../policy.ts";
import { originalKeyOf, pictureFileKey, pictureFiles } from "../storage-keys.ts";

/**
 * Takes back a picture that its sender brought in within the last hour, as when it turns out to be in the
 * library already. Throws `not-found` when the actor may not see it, `forbidden` when another sent it or it is
 * older, `conflict` when a story shows it.
 */
export async function discardPicture(
  { actor, mediaId }: { actor: PersonActor; mediaId: string },
  database: Database = db(),
  storage: Storage = mediaStorage(),
): Promise<void> {
  const gone = await database.transaction(async (tx) => {
    const [row] = await tx
      .select({
        id: media.id,
        originalId: media.originalId,
        token: media.token,
        uploadedById: media.uploadedById,
        renditions: media.renditions,
        cropRenditions: media.cropRenditions,
        fresh: sql<boolean>`${media.createdAt} > now() - interval '1 hour'`,
      })
      .from(media)
      .where(eq(media.id, mediaId))
      .for("update");
    if (!row || !maySeePicture(actor, row).allowed) throw new RedaksiError("not-found", "picture-not-found");
    if (row.uploadedById !== actor.personId || !row.fresh)
      throw new RedaksiError("forbidden", "not-yours-to-discard");
    const uses = [
      await tx.$count(revisionPictures, eq(revisionPictures.mediaId, mediaId)),
      await tx.$count(liveEntryPictures, eq(liveEntryPictures.mediaId, mediaId)),
    ];
    if (uses.some((count) => count > 0)) throw new RedaksiError("conflict", "picture-in-use");
    await tx.delete(media).where(eq(media.id, mediaId));
    await tx
      .insert(history)
      .values({ event: "picture.discard", personId: actor.personId, subjectId: mediaId });
    return row;
  });
  await storage.delete(originalKeyOf(gone));
  for (const file of pictureFiles(gone)) await storage.delete(pictureFileKey(gone.token, file));
}
