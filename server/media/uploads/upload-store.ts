import { mkdir } from "node:fs/promises";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { env } from "#lib/env.ts";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { uploadExpiryMs } from "#newsroom/media/limits.ts";

/** Where bytes stand that are still arriving: on this machine's disk, one folder a person, so that they survive a restart. */
export function uploadsFolder(): string {
  return path.resolve(env().REDAKSI_DATA_DIR, "uploads");
}

/** Whether a text can be the id of an upload. Nothing else ever becomes a part of a path. */
export function isUploadId(text: string): boolean {
  return isUuid(text);
}

/** The unfinished uploads of one person. Another's are not in it. Throws for what is no person's id. */
export async function uploadsOf(personId: string, root: string = uploadsFolder()): Promise<FileStore> {
  if (!isUploadId(personId)) throw new Error("not a person's id");
  const directory = path.join(root, personId);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return new FileStore({ directory, expirationPeriodInMilliseconds: uploadExpiryMs });
}

/** Bytes that one person has announced and not brought to an end, and how many files they are. */
export async function openUploadsOf(store: FileStore): Promise<{ files: number; bytes: number }> {
  const ids = (await store.configstore.list?.()) ?? [];
  const sizes = await Promise.all(ids.map(async (id) => (await store.configstore.get(id))?.size ?? 0));
  return { files: ids.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
