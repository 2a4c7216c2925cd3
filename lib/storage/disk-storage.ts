import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type ByteRange, checkKey, type Storage } from "./storage.ts";

/**
 * Files in a folder of this machine. A file is written beside its place, flushed, then renamed into it, so
 * that nobody ever reads half of one, also after a crash.
 */
export function openDiskStorage(folder: string): Storage {
  const root = path.resolve(folder);
  const placeOf = (key: string): string => {
    checkKey(key);
    return path.join(root, ...key.split("/"));
  };

  return {
    async put(key, source) {
      const place = placeOf(key);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const unfinished = path.join(path.dirname(place), `.${randomBytes(9).toString("hex")}.part`);
      try {
        await writeFlushed(unfinished, source);
        await rename(unfinished, place);
      } catch (failure) {
        await rm(unfinished, { force: true });
        throw failure;
      }
      await flushFolder(path.dirname(place));
    },

    async get(key, range?: ByteRange) {
      const file = await open(placeOf(key), "r").catch(nullWhenMissing);
      return file?.createReadStream(range ? { start: range.start, end: range.end } : {}) ?? null;
    },

    async size(key) {
      const found = await stat(placeOf(key)).catch(nullWhenMissing);
      return found?.isFile() ? found.size : null;
    },

    async delete(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}

async function writeFlushed(place: string, source: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(place, "wx", 0o600);
  try {
    if (source instanceof Uint8Array) await file.writeFile(source);
    else for await (const chunk of source) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is only safe once its folder is written too. Some systems cannot flush a folder: let them be. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function nullWhenMissing(failure: unknown): null {
  if (failure instanceof Error && "code" in failure && failure.code === "ENOENT") return null;
  throw failure;
}
