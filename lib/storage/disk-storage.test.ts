import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDiskStorage } from "./disk-storage.ts";
import type { Storage } from "./storage.ts";

let folder = "";
let storage: Storage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "redaksi-storage-"));
  storage = openDiskStorage(path.join(folder, "media"));
  await writeFile(path.join(folder, "secret"), "not yours");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(key: string, range?: { start: number; end: number }): Promise<string | null> {
  const stream = await storage.get(key, range);
  return stream && (await buffer(stream)).toString();
}

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

test("a file comes back as it was put, whole or in part", async () => {
  await storage.put("originals/a", pieces("satu ", "dua"));
  expect(await read("originals/a")).toBe("satu dua");
  expect(await read("originals/a", { start: 5, end: 7 })).toBe("dua");
  expect(await storage.size("originals/a")).toBe(8);
});

test("a second put replaces the file", async () => {
  await storage.put("replaced", Buffer.from("lama"));
  await storage.put("replaced", Buffer.from("baru"));
  expect(await read("replaced")).toBe("baru");
});

test("a source that breaks leaves nothing behind", async () => {
  async function* breaking() {
    yield Buffer.from("half");
    throw new Error("connection lost");
  }
  await expect(storage.put("broken/a", breaking())).rejects.toThrow("connection lost");
  expect(await storage.size("broken/a")).toBeNull();
  expect(await readdir(path.join(folder, "media", "broken"))).toEqual([]);
});

test("what is not there is null, and deleting it is no error", async () => {
  expect(await storage.get("nothing")).toBeNull();
  await storage.delete("nothing");
  await storage.put("gone", Buffer.from("x"));
  await storage.delete("gone");
  expect(await storage.size("gone")).toBeNull();
});

test.each(["../secret", "a/../../secret", "/etc/passwd", "a//b", "", ".hidden", "a/.", "a\\b", "a\0b", "a/"])(
  "the key %j is refused",
  async (key) => {
    await expect(storage.get(key)).rejects.toThrow("not a storage key");
    await expect(storage.put(key, Buffer.from("x"))).rejects.toThrow("not a storage key");
    await expect(storage.delete(key)).rejects.toThrow("not a storage key");
  },
);
