import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Storage } from "#lib/storage/storage.ts";
import type { DecodedPicture } from "#newsroom/media/schema.ts";
import { cropFile, pictureFileKey, renditionFile } from "#newsroom/media/storage-keys.ts";
import type { DecodeRequest } from "./decode/decode-request.ts";
import { decodePicture } from "./decode-picture.ts";

/**
 * Decodes a stored original and stores what comes of it; `done` is called when all files are in their place.
 * Throws when the machine, not the picture, is at fault. Nothing is left in the temporary folder.
 */
export async function decodeStored(
  { originalKey, token }: { originalKey: string; token: string },
  request: DecodeRequest,
  storage: Storage,
  done: (decoded: DecodedPicture) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "redaksi-picture-"));
  try {
    const original = await storage.get(originalKey);
    if (!original) throw new Error(`the file ${originalKey} is missing`);
    await writeFile(path.join(folder, "original"), original, { mode: 0o600 });
    const decoded = await decodePicture(folder, request);
    for (const file of filesOf(decoded)) {
      await storage.put(pictureFileKey(token, file), createReadStream(path.join(folder, file)));
    }
    await done(decoded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function filesOf(decoded: DecodedPicture): string[] {
  if (!decoded.ok) return [];
  const renditions = decoded.renditions.map(renditionFile);
  return decoded.step === "first" ? renditions : [...renditions, ...decoded.crops.map(cropFile)];
}
