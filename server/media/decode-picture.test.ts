import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { decodePicture } from "./decode-picture.ts";
import { noise, twoColours } from "./testing/test-pictures.ts";

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const rest = { step: "rest", credit: "", have: [], crops: [] } as const;
const ample = { cpuSeconds: 15, timeMs: 60_000, memoryKib: 900_000 };
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "redaksi-decode-"));
  // Progressive: its decoder must hold all coefficients of 24 megapixels at once.
  const heavy = twoColours(6_000, 4_000).jpeg({ progressive: true, chromaSubsampling: "4:4:4" });
  await writeFile(path.join(folder, "original"), await heavy.toBuffer());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a decode that wants more memory than it may have is stopped, and this process lives", async () => {
  const limits = { ...ample, memoryKib: 700_000 };
  expect(await decodePicture(folder, rest, limits)).toEqual({ ok: false, failure: "too-demanding" });
});

test("a decode that takes too long is stopped", async () => {
  const slow = await mkdtemp(path.join(folder, "slow-"));
  await writeFile(path.join(slow, "original"), await noise(3_000, 2_000).jpeg().toBuffer());
  const outcome = decodePicture(slow, rest, { ...ample, cpuSeconds: 1 });
  await expect(outcome).resolves.toEqual({ ok: false, failure: "too-slow" });
});

test("the same picture is decoded within the usual limits", async () => {
  expect(await decodePicture(folder, { step: "first" })).toMatchObject({
    ok: true,
    width: 6_000,
    height: 4_000,
  });
  expect(await decodePicture(folder, rest)).toMatchObject({ ok: true, step: "rest", crops: [] });
});

test("a process that cannot start is the machine's fault, not the picture's", async () => {
  await expect(decodePicture(folder, rest, { ...ample, memoryKib: 1_000 })).rejects.toThrow("did not start");
});
