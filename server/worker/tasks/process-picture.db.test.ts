import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { eq, sql } from "drizzle-orm";
import exifr from "exifr";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { media } from "#db/schema/media.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { newId } from "#lib/new-id.ts";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import { receivePicture } from "#newsroom/media/commands/receive-picture.ts";
import { originalKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { insertPerson, insertSettings } from "#server/media/testing/newsroom-rows.ts";
import { heicHead, pressPhoto, twoColours } from "#server/media/testing/test-pictures.ts";
import { processPicture } from "./process-picture.ts";

const current = useTestDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "redaksi-pictures-"));
const storage = openDiskStorage(folder);
let reporter: PersonActor;

beforeAll(async () => {
  await insertSettings(current().db);
  reporter = await insertPerson(current().db, "rina", "reporter");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* sent(bytes: Buffer, pieceSize = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

function upload(bytes: Buffer, fileName = "foto.jpg", expectedBytes = bytes.length) {
  return receivePicture(
    { actor: reporter, fileName, source: sent(bytes), expectedBytes },
    current().db,
    storage,
  );
}

async function rowOf(mediaId: string) {
  const [row] = await current().db.select().from(media).where(eq(media.id, mediaId));
  if (!row) throw new Error("no such picture");
  return row;
}

/** Stores bytes past the check at the door, as if it had been fooled: the decoding must refuse by itself. */
async function smuggled(bytes: Buffer) {
  const id = newId();
  await storage.put(originalKey(id), bytes);
  await current()
    .db.insert(media)
    .values({
      id,
      token: id.replaceAll("-", "").slice(0, 22),
      fileName: "x.jpg",
      bytes: bytes.length,
      sha256: id,
    });
  await processPicture(id, current().db, storage);
  return rowOf(id);
}

async function processed(bytes: Buffer, fileName?: string) {
  const { mediaId } = await upload(bytes, fileName);
  await processPicture(mediaId, current().db, storage);
  return rowOf(mediaId);
}

async function renditionBytes(
  row: Awaited<ReturnType<typeof rowOf>>,
  width: number,
  format: "avif" | "webp" | "jpg",
) {
  const stream = await storage.get(renditionKey(row.token, { width, format }));
  if (!stream) throw new Error(`no ${width}.${format}`);
  return buffer(stream);
}

test("an upload stores the original, a row and a job together", async () => {
  const bytes = await twoColours(400, 300).png().toBuffer();
  const { mediaId } = await upload(bytes, "../../etc/foto\u202egnp.png");
  const row = await rowOf(mediaId);
  expect(row).toMatchObject({ state: "received", fileName: "fotognp.png", bytes: bytes.length });
  expect(row.token).toMatch(/^[\w-]{22}$/);
  expect(await storage.size(originalKey(mediaId))).toBe(bytes.length);
  const { rows } = await current().db.execute<{ queue: string }>(
    sql`select queue_name as queue from graphile_worker.jobs where task_identifier = 'process-picture'`,
  );
  expect(rows).toEqual([{ queue: "pictures" }]);
});

test("a press photo keeps caption, credit and time, and no rendition holds place, serial number or camera", async () => {
  const row = await processed(await pressPhoto());
  expect(row).toMatchObject({
    state: "ready",
    width: 1600,
    height: 1200,
    caption: "Warga menanam padi di Muaro Jambi – “musim baru”",
    credit: "Rina Sari/Redaksi",
    takenAt: new Date("2026-11-20T07:05:00Z"),
  });
  expect([...new Set(row.renditions.map(({ width }) => width))]).toEqual([320, 640, 960, 1280, 1600]);
  expect(row.renditions).toHaveLength(15);
  for (const { width, height, format, bytes } of row.renditions) {
    const file = await renditionBytes(row, width, format);
    expect(file.length).toBe(bytes);
    const found = await sharp(file).metadata();
    expect([found.width, found.height, found.exif, found.iptc, found.icc]).toEqual([
      width,
      height,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.xmp?.toString()).toContain("Rina Sari/Redaksi");
    for (const secret of ["SERI-0123456789", "KAMERA-X", "EXIF-DESCRIPTION", "Photoshop 3.0"]) {
      expect(file.includes(secret)).toBe(false);
    }
    if (format === "jpg") expect(await exifr.gps(file)).toBeUndefined();
  }
});

test("the original of that test does hold a place, so its absence afterwards means something", async () => {
  const original = await pressPhoto();
  expect(await exifr.gps(original)).toMatchObject({
    latitude: expect.closeTo(-1.608, 2),
    longitude: expect.closeTo(103.6, 2),
  });
  expect(original.includes("SERI-0123456789")).toBe(true);
});

test("a photo taken on its side (orientation 6) is turned upright", async () => {
  const row = await processed(await twoColours(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  expect(row).toMatchObject({ state: "ready", width: 800, height: 1200 });
  const file = await renditionBytes(row, 320, "jpg");
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const red = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
  // Left became top.
  expect(red(160, 40)).toBeGreaterThan(180);
  expect(red(160, 440)).toBeLessThan(60);
});

test("a transparent PNG stands on white, is never enlarged, and has its mean colour", async () => {
  const clear = sharp({
    create: { width: 500, height: 400, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
  });
  const row = await processed(await clear.png().toBuffer(), "logo.png");
  expect(row).toMatchObject({ state: "ready", colour: "#ffffff" });
  expect(Math.max(...row.renditions.map(({ width }) => width))).toBe(500);
});

test("a grey picture with 16 bits and one with CMYK colours become usable", async () => {
  const grey = await twoColours(400, 300).toColourspace("grey16").png().toBuffer();
  const cmyk = await twoColours(400, 300).toColourspace("cmyk").jpeg().toBuffer();
  expect((await processed(grey)).state).toBe("ready");
  expect((await processed(cmyk)).state).toBe("ready");
});

test("of a moving GIF the first frame is taken", async () => {
  const frames = await Promise.all(
    ["#d01010", "#10d010"].map((background) =>
      sharp({ create: { width: 200, height: 100, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const row = await processed(gif, "gerak.gif");
  expect(row).toMatchObject({ state: "ready", width: 200, height: 100 });
  expect(row.colour).toMatch(/^#d0/);
});

test("a WebP is taken, whatever its name says", async () => {
  expect((await processed(await twoColours(900, 600).webp().toBuffer(), "foto.jpg")).state).toBe("ready");
});

test.each([
  [
    "svg",
    Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
  ],
  ["not-a-picture", Buffer.from("<!doctype html><html><script>alert(1)</script></html>")],
  ["not-a-picture", Buffer.from("%PDF-1.7\n")],
  ["heic", heicHead],
  ["avif", await twoColours(64, 64).avif().toBuffer()],
  ["raw", await twoColours(64, 64).tiff().toBuffer()],
  ["empty", Buffer.alloc(0)],
] as const)("%s named .jpg is refused at the door, and nothing of it is kept", async (failure, bytes) => {
  const before = await readdir(path.join(folder, "originals"));
  await expect(upload(bytes)).rejects.toMatchObject({ code: "invalid", values: { failure } });
  expect(await readdir(path.join(folder, "originals"))).toEqual(before);
});

test.each([
  ["svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ["not-a-picture", Buffer.from("<html>")],
  ["heic", heicHead],
  ["broken", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4_000, 7)])],
  ["broken", Buffer.concat([Buffer.from("RIFF\x10\0\0\0WEBP", "latin1"), Buffer.alloc(100)])],
] as const)("past the door, %s is refused by decoding, and the original goes", async (failure, bytes) => {
  const row = await smuggled(bytes);
  expect(row).toMatchObject({ state: "failed", failure, renditions: [] });
  expect(await storage.size(originalKey(row.id))).toBeNull();
});

test("a JPEG that was cut off is refused", async () => {
  const whole = await twoColours(1600, 1200).jpeg({ quality: 95 }).toBuffer();
  expect(await processed(whole.subarray(0, Math.floor(whole.length * 0.6)))).toMatchObject({
    state: "failed",
    failure: "broken",
  });
});

test("more than 60 megapixels are refused with their own reason", async () => {
  const flat = await sharp({ create: { width: 9_000, height: 6_700, channels: 3, background: "#888888" } })
    .png()
    .toBuffer();
  expect(await processed(flat)).toMatchObject({ state: "failed", failure: "too-many-pixels" });
});

test("a strip of 20 to 1 is refused as oddly shaped", async () => {
  expect(await processed(await twoColours(2_000, 100).jpeg().toBuffer())).toMatchObject({
    failure: "odd-shape",
  });
});

test("a connection that breaks off leaves neither file nor row", async () => {
  const bytes = await twoColours(600, 400).jpeg().toBuffer();
  const before = await current().db.$count(media);
  await expect(upload(bytes, "foto.jpg", bytes.length + 1_000)).rejects.toMatchObject({
    values: { failure: "cut-off" },
  });
  expect(await current().db.$count(media)).toBe(before);
});

test("more than 40 MB are refused while they arrive", async () => {
  const start = await twoColours(64, 64).jpeg().toBuffer();
  async function* endless() {
    yield start;
    for (;;) yield Buffer.alloc(1024 * 1024);
  }
  const request = { actor: reporter, fileName: "x", source: endless(), expectedBytes: null };
  await expect(receivePicture(request, current().db, storage)).rejects.toMatchObject({
    values: { failure: "too-large" },
  });
});

test("the same file sent again by the same person is the picture that is there already", async () => {
  const bytes = await twoColours(700, 500).jpeg().toBuffer();
  const first = await upload(bytes);
  const again = await upload(bytes);
  expect(again.mediaId).toBe(first.mediaId);
  const other = await insertPerson(current().db, "budi", "reporter");
  const theirs = await receivePicture(
    { actor: other, fileName: "x.jpg", source: sent(bytes), expectedBytes: null },
    current().db,
    storage,
  );
  expect(theirs.mediaId).not.toBe(first.mediaId);
});

test("a contributor may not bring pictures in", async () => {
  const contributor = await insertPerson(current().db, "sari", "contributor");
  const request = { actor: contributor, fileName: "x", source: sent(Buffer.from("x")), expectedBytes: 1 };
  await expect(receivePicture(request, current().db, storage)).rejects.toMatchObject({ code: "forbidden" });
});

test("processing a second time changes nothing", async () => {
  const row = await processed(await twoColours(640, 480).jpeg().toBuffer());
  await current().db.update(media).set({ caption: "Tulisan redaksi" }).where(eq(media.id, row.id));
  await processPicture(row.id, current().db, storage);
  expect((await rowOf(row.id)).caption).toBe("Tulisan redaksi");
});
