import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";
import sharp from "sharp";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";

/**
 * Drawings that were made once on this machine, so that each further demo newsroom, as the journeys open many,
 * takes what is there instead of a minute of two cores.
 */
export interface KeptDrawings {
  /** What is kept under a name of `[a-z0-9-]`, or what `make` answers, which is kept from then on. */
  take<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
}

/** Opens what is kept beside the packages, apart for each state of the drawing code and version of sharp. */
export async function openKeptDrawings(
  root: string = path.resolve(import.meta.dirname, "../../node_modules/.cache/redaksi-demo-pictures"),
): Promise<KeptDrawings> {
  const storage = openDiskStorage(path.join(root, await versionOfCode()));
  return {
    async take(name, make) {
      const kept = await read(storage, name);
      if (kept !== null) return deserialize(kept);
      const value = await make();
      // Keeping is a courtesy: where the folder cannot be written, the next newsroom draws again.
      await storage.put(name, serialize(value)).catch(() => undefined);
      return value;
    },
  };
}

async function read(storage: Storage, name: string): Promise<Buffer | null> {
  const file = await storage.get(name);
  return file && buffer(file);
}

async function versionOfCode(): Promise<string> {
  const folder = path.join(import.meta.dirname, "pictures");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts")).sort();
  const hash = createHash("sha256").update(JSON.stringify(sharp.versions));
  for (const name of names) hash.update(await readFile(path.join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
