import { readdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { isUploadId, uploadsFolder, uploadsOf } from "./upload-store.ts";

/** Removes every upload that was begun longer ago than it may be continued. Answers how many. */
export async function forgetAbandonedUploads(root: string = uploadsFolder()): Promise<number> {
  const people = await readdir(root).catch(() => []);
  let forgotten = 0;
  for (const personId of people.filter(isUploadId)) {
    forgotten += await (await uploadsOf(personId, root)).deleteExpired();
    // Only an empty folder goes.
    await rmdir(path.join(root, personId)).catch(() => undefined);
  }
  return forgotten;
}
