import { createHash, randomBytes } from "node:crypto";
import { and, count, eq, gt, ne, sql } from "drizzle-orm";
import { type Database, db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { RedaksiError } from "#lib/errors.ts";
import { newId } from "#lib/new-id.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import type { PersonActor } from "../../staff/types.ts";
import { fileHeadBytes, fileKindOf } from "../file-kind.ts";
import { askForDecoding } from "../jobs.ts";
import { maxPictureBytes, maxUploadsPerHour } from "../limits.ts";
import { mayUploadPicture } from "../policy.ts";
import { cleanFileName } from "../schema.ts";
import { originalKey } from "../storage-keys.ts";
import type { PictureFailure } from "../types.ts";

interface Upload {
  readonly actor: PersonActor;
  /** As the device calls it; only for people to recognise it by. */
  readonly fileName: string;
  readonly source: AsyncIterable<Uint8Array>;
  /** What the sender said it would send; fewer bytes mean a lost connection. */
  readonly expectedBytes: number | null;
  /** The id of an upload that was continued until it was whole: becomes the picture's own. */
  readonly uploadId?: string;
}

/**
 * Takes a picture in: the original is stored, its row written and its decoding enqueued together. The same
 * file sent again by the same person, as after a lost answer, gives the picture that is there already.
 * Throws `invalid` / "picture-refused" with the value `failure`, one of `pictureFailures`.
 */
export async function receivePicture(
  { actor, fileName, source, expectedBytes, uploadId }: Upload,
  database: Database = db(),
  storage: Storage = mediaStorage(),
): Promise<{ mediaId: string }> {
  const decision = mayUploadPicture(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  if (expectedBytes !== null && expectedBytes > maxPictureBytes) throw pictureRefused("too-large");
  if ((await uploadsSentWithinHour(actor, database)) >= maxUploadsPerHour) throw pictureRefused("too-many");
  const mediaId = uploadId ?? newId();
  const seen = { bytes: 0, hash: createHash("sha256") };
  await storage.put(originalKey(mediaId), checked(source, seen, expectedBytes));
  const original = { bytes: seen.bytes, sha256: seen.hash.digest("hex") };
  try {
    const kept = await database.transaction(async (tx) => {
      const known = await sameFileOf(actor, original.sha256, tx);
      if (known) return known;
      await tx.insert(media).values({
        id: mediaId,
        token: randomBytes(16).toString("base64url"),
        fileName: cleanFileName(fileName),
        ...original,
        uploadedById: actor.personId,
      });
      await askForDecoding(mediaId, tx);
      await tx
        .insert(history)
        .values({ event: "picture.receive", personId: actor.personId, subjectId: mediaId });
      return mediaId;
    });
    if (kept !== mediaId) await storage.delete(originalKey(mediaId));
    return { mediaId: kept };
  } catch (failure) {
    await storage.delete(originalKey(mediaId));
    throw failure;
  }
}

/** The refusal of a file, with a key of `pictures.failures` as its value. */
export function pictureRefused(failure: PictureFailure): RedaksiError {
  return new RedaksiError("invalid", "picture-refused", { failure });
}

/** Passes the bytes on, counting and hashing them; breaks off at the first sign that they will be refused. */
async function* checked(
  source: AsyncIterable<Uint8Array>,
  seen: { bytes: number; hash: ReturnType<typeof createHash> },
  expectedBytes: number | null,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    if (head.length < fileHeadBytes) {
      const before = head.length;
      head = Buffer.concat([head, chunk.subarray(0, fileHeadBytes - before)]);
      if (head.length >= fileHeadBytes) refuseUnlessPicture(head);
    }
    seen.bytes += chunk.byteLength;
    if (seen.bytes > maxPictureBytes) throw pictureRefused("too-large");
    seen.hash.update(chunk);
    yield chunk;
  }
  if (expectedBytes !== null && seen.bytes !== expectedBytes) throw pictureRefused("cut-off");
  if (head.length < fileHeadBytes) refuseUnlessPicture(head);
}

function refuseUnlessPicture(head: Uint8Array): void {
  const kind = fileKindOf(head);
  if (!kind.ok) throw pictureRefused(kind.failure);
}

/** How many pictures somebody brought in within the last hour. */
export async function uploadsSentWithinHour(actor: PersonActor, executor: Executor = db()): Promise<number> {
  const [row] = await executor
    .select({ sent: count() })
    .from(media)
    .where(and(eq(media.uploadedById, actor.personId), gt(media.createdAt, sql`now() - interval '1 hour'`)));
  return row?.sent ?? 0;
}

async function sameFileOf(actor: PersonActor, sha256: string, executor: Executor): Promise<string | null> {
  const [row] = await executor
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.sha256, sha256), eq(media.uploadedById, actor.personId), ne(media.state, "failed")))
    .limit(1);
  return row?.id ?? null;
}
