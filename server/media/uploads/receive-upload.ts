import { type Database, db } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { pictureRefused, receivePicture } from "#newsroom/media/commands/receive-picture.ts";
import { pictureForStaff } from "#newsroom/media/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { isUploadId, uploadsFolder, uploadsOf } from "./upload-store.ts";

interface WholeUpload {
  readonly actor: PersonActor;
  readonly uploadId: string;
}

/**
 * Makes a picture of an upload that arrived whole. Asked again, as after a lost answer, it says the same. What
 * is refused is removed. Throws `not-found` when the actor has no such upload, and `invalid` /
 * "picture-refused" with the value `failure` ("cut-off" while bytes are missing).
 */
export async function receiveUpload(
  { actor, uploadId }: WholeUpload,
  {
    database = db(),
    storage = mediaStorage(),
    root = uploadsFolder(),
  }: { database?: Database; storage?: Storage; root?: string } = {},
): Promise<{ mediaId: string }> {
  if (!isUploadId(uploadId)) throw new RedaksiError("not-found", "picture-not-found");
  const known = await pictureForStaff(actor, uploadId, database);
  if (known) return { mediaId: known.id };
  const store = await uploadsOf(actor.personId, root);
  const upload = await store.getUpload(uploadId).catch(() => null);
  if (!upload) throw new RedaksiError("not-found", "picture-not-found");
  if (upload.offset !== upload.size) throw pictureRefused("cut-off");
  const forget = () => store.remove(uploadId).catch(() => undefined);
  try {
    const received = await receivePicture(
      {
        actor,
        uploadId,
        fileName: upload.metadata?.filename ?? "",
        source: store.read(uploadId),
        expectedBytes: upload.size,
      },
      database,
      storage,
    );
    // Where the same file was there already, the upload stays until it expires: its id has to lead there again.
    if (received.mediaId === uploadId) await forget();
    return received;
  } catch (failure) {
    if (failure instanceof RedaksiError && failure.code === "invalid") await forget();
    throw failure;
  }
}
