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
import { describePicture } from "#newsroom/media/commands/describe-picture.ts";
import { discardPicture } from "#newsroom/media/commands/discard-picture.ts";
import { receivePicture } from "#newsroom/media/commands/receive-picture.ts";
import { picturesAlike, picturesOfContent, usesOfPicture } from "#newsroom/media/queries.ts";
import {
  cropFile,
  originalKey,
  pictureFileKey,
  renditionFile,
  renditionKey,
} from "#newsroom/media/storage-keys.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { insertPerson, insertSettings, insertStoryWithPicture } from "#server/media/testing/newsroom-rows.ts";
import {
  cornersAsStored,
  heicHead,
  pressPhoto,
  sceneSvg,
  twoColours,
} from "#server/media/testing/test-pictures.ts";
import { writePictureCredit } from "#server/media/write-picture-credit.ts";
import { makeComplete } from "./complete-picture.ts";
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
  await makeComplete(mediaId, current().db, storage);
  return rowOf(mediaId);
}

/** Every public file of a picture, by its name. */
async function publicFiles(row: Awaited<ReturnType<typeof rowOf>>): Promise<Map<string, Buffer>> {
  const names = [...row.renditions.map(renditionFile), ...row.cropRenditions.map(cropFile)];
  const files = new Map<string, Buffer>();
  for (const name of names) {
    const stream = await storage.get(pictureFileKey(row.token, name));
    if (!stream) throw new Error(`no ${name}`);
    files.set(name, await buffer(stream));
  }
  return files;
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

test("a press photo keeps caption, credit, place words and time", async () => {
  const row = await processed(await pressPhoto(1200));
  expect(row).toMatchObject({
    state: "ready",
    width: 1600,
    height: 1200,
    caption: "Warga menanam padi di Muaro Jambi – “musim baru”",
    credit: "Rina Sari/Redaksi",
    place: "Desa Pudak, Muaro Jambi, Jambi",
    takenAt: new Date("2026-11-20T07:05:00Z"),
  });
  expect([...new Set(row.renditions.map(({ width }) => width))]).toEqual([320, 640, 960, 1280, 1600]);
  expect(row.renditions).toHaveLength(15);
  expect(row.cropRenditions.map(({ shape, width, height }) => [shape, width, height])).toEqual([
    ["16x9", 1200, 675],
    ["4x3", 1200, 900],
    ["1x1", 1200, 1200],
  ]);
});

test("no public file of a picture holds coordinates, serial number or camera, in any format", async () => {
  const row = await processed(await pressPhoto(1210));
  const files = await publicFiles(row);
  expect(files.size).toBe(18);
  for (const [name, file] of files) {
    const found = await sharp(file).metadata();
    expect([found.exif, found.iptc, found.icc], name).toEqual([undefined, undefined, undefined]);
    expect(found.xmp?.toString(), name).toContain("Rina Sari/Redaksi");
    for (const secret of [
      "SERI-0123456789",
      "KAMERA-X",
      "EXIF-DESCRIPTION",
      "EXIF-ARTIST",
      "Photoshop 3.0",
      "GPS",
      "Exif\0\0",
      "Muaro Jambi",
    ]) {
      expect(file.includes(secret), `${name} holds ${secret}`).toBe(false);
    }
    // The coordinates as EXIF stores them: degrees, minutes and seconds as fractions, in both orders of bytes.
    for (const [degrees, minutes] of [
      [1, 36],
      [103, 36],
    ] as const) {
      for (const order of ["writeUInt32BE", "writeUInt32LE"] as const) {
        const fractions = Buffer.alloc(16);
        for (const [index, part] of [degrees, 1, minutes, 1].entries()) fractions[order](part, index * 4);
        expect(file.includes(fractions), `${name} holds ${degrees}°`).toBe(false);
      }
    }
    const size = [...row.renditions, ...row.cropRenditions].find((one) => one.bytes === file.length);
    expect(size, name).toMatchObject({ width: found.width, height: found.height });
    if (name.endsWith("jpg")) expect(await exifr.gps(file), name).toBeUndefined();
  }
});

test("a picture can be used after its first renditions; the others come later and change none of them", async () => {
  const { mediaId } = await upload(await pressPhoto(1220));
  await processPicture(mediaId, current().db, storage);
  const first = await rowOf(mediaId);
  expect(first.state).toBe("ready");
  expect(first.renditions.map(renditionFile)).toEqual([
    "320.webp",
    "320.jpg",
    "640.webp",
    "640.jpg",
    "960.webp",
    "960.jpg",
  ]);
  const before = await publicFiles(first);
  await makeComplete(mediaId, current().db, storage);
  const files = await publicFiles(await rowOf(mediaId));
  for (const [name, bytes] of before) expect(files.get(name)?.equals(bytes), name).toBe(true);
  await makeComplete(mediaId, current().db, storage);
  expect((await rowOf(mediaId)).renditions).toHaveLength(15);
});

test("a credit that is typed after processing stands in every public file, and their lengths stay", async () => {
  const row = await processed(await pressPhoto(1230));
  const before = await publicFiles(row);
  const description = { credit: 'Budi "Bandung" & Kawan' };
  await describePicture({ actor: reporter, mediaId: row.id, description }, current().db);
  await writePictureCredit(row.id, current().db, storage);
  const after = await publicFiles(await rowOf(row.id));
  expect(after.size).toBe(18);
  for (const [name, file] of after) {
    const { xmp } = await sharp(file).metadata();
    expect(xmp?.toString(), name).toContain("Budi &#34;Bandung&#34; &#38; Kawan");
    expect(file.includes("Rina Sari"), name).toBe(false);
    expect(file.length, name).toBe(before.get(name)?.length);
  }
});

test("a credit that is typed between the first and the other renditions reaches both", async () => {
  const { mediaId } = await upload(await pressPhoto(1240));
  await processPicture(mediaId, current().db, storage);
  const description = { credit: "Baru/Redaksi" };
  await describePicture({ actor: reporter, mediaId, description }, current().db);
  await makeComplete(mediaId, current().db, storage);
  await writePictureCredit(mediaId, current().db, storage);
  for (const [name, file] of await publicFiles(await rowOf(mediaId)))
    expect(file.includes("Baru/Redaksi"), name).toBe(true);
});

test("another focal point or a crop set by hand gives new crop files, and the old ones go", async () => {
  const row = await processed(await twoColours(1600, 900).jpeg().toBuffer());
  const files = row.cropRenditions.map(cropFile);
  const change = async (description: Parameters<typeof describePicture>[0]["description"]) => {
    await describePicture({ actor: reporter, mediaId: row.id, description }, current().db);
    await makeComplete(row.id, current().db, storage);
    return rowOf(row.id);
  };
  const left = await change({ focal: { x: 0.1, y: 0.5 } });
  const square = left.cropRenditions.find(({ shape }) => shape === "1x1");
  const stream = await storage.get(pictureFileKey(row.token, square ? cropFile(square) : ""));
  const { data } = await sharp(stream ? await buffer(stream) : undefined)
    .resize(2, 1)
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([data[0], data[3]].every((red) => (red ?? 0) > 150)).toBe(true);
  expect(await storage.size(pictureFileKey(row.token, files[2] ?? ""))).toBeNull();
  const byHand = await change({ crops: { "1x1": { x: 0.6, y: 0.2, width: 0.28125, height: 0.5 } } });
  expect(byHand.cropRenditions.find(({ shape }) => shape === "1x1")).toMatchObject({
    width: 450,
    height: 450,
  });
  await expect(change({ crops: { "16x9": { x: 0, y: 0, width: 0.3, height: 1 } } })).rejects.toMatchObject({
    messageKey: "crop-does-not-fit",
  });
});

test("a picture is decoded anew for crops that it lacks, and not for words alone", async () => {
  const { id, focalX, focalY } = await processed(await twoColours(1610, 900).jpeg().toBuffer());
  const { db } = current();
  const waiting = () =>
    db.$count(sql`(select 1 from graphile_worker.jobs where key = ${`complete-picture:${id}`}) as jobs`);
  await db.execute(sql`select graphile_worker.remove_job(${`complete-picture:${id}`})`);
  const words = { caption: "Banjir di Jambi", focal: { x: focalX, y: focalY }, crops: {} };
  await describePicture({ actor: reporter, mediaId: id, description: words }, db);
  expect(await waiting()).toBe(0);
  await describePicture({ actor: reporter, mediaId: id, description: { focal: { x: 0.1, y: 0.5 } } }, db);
  expect(await waiting()).toBe(1);
});

test("pictures that look alike find each other, whatever their size and format; others do not", async () => {
  const scene = async (seed: number) =>
    sharp(Buffer.from(sceneSvg(seed)))
      .resize(1_200, 800)
      .jpeg({ quality: 92 })
      .toBuffer();
  const first = await processed(await scene(1));
  const small = await processed(
    await sharp(await scene(1))
      .resize(700)
      .webp({ quality: 40 })
      .toBuffer(),
    "wa.webp",
  );
  const other = await processed(await scene(2));
  const plain = await processed(
    await sharp({ create: { width: 300, height: 200, channels: 3, background: "#888" } })
      .png()
      .toBuffer(),
  );
  const alike = async (id: string) => (await picturesAlike(reporter, id, current().db)).map((one) => one.id);
  expect(await alike(small.id)).toEqual([first.id]);
  expect(await alike(first.id)).toEqual([small.id]);
  expect(await alike(other.id)).toEqual([]);
  expect([plain.lookHash, await alike(plain.id)]).toEqual([null, []]);
  expect((await picturesOfContent(reporter, first.sha256, current().db)).map((one) => one.id)).toEqual([
    first.id,
  ]);
});

test("its sender takes back what they have just sent, files and all; nobody else, and not what a story shows", async () => {
  const row = await processed(await twoColours(500, 400).jpeg().toBuffer());
  const discard = (actor: PersonActor, mediaId: string) =>
    discardPicture({ actor, mediaId }, current().db, storage);
  const colleague = await insertPerson(current().db, "dewi", "editor");
  const contributor = await insertPerson(current().db, "tono", "contributor");
  await expect(discard(colleague, row.id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(discard(contributor, row.id)).rejects.toMatchObject({ code: "not-found" });
  await discard(reporter, row.id);
  expect(await current().db.$count(media, eq(media.id, row.id))).toBe(0);
  expect(await storage.size(originalKey(row.id))).toBeNull();
  expect(await storage.size(renditionKey(row.token, { width: 320, format: "jpg" }))).toBeNull();
  const used = await processed(await twoColours(510, 400).jpeg().toBuffer());
  const { storyId } = await insertStoryWithPicture(current().db, reporter, used.id);
  await expect(discard(reporter, used.id)).rejects.toMatchObject({ code: "conflict" });
  expect(await usesOfPicture(reporter, used.id, current().db)).toMatchObject([]);
  const managing = await insertPerson(current().db, "yuli", "managing-editor");
  expect(await usesOfPicture(managing, used.id, current().db)).toMatchObject([{ storyId }]);
});

test("the original of that test does hold a place, so its absence afterwards means something", async () => {
  const original = await pressPhoto(1250);
  expect(await exifr.gps(original)).toMatchObject({
    latitude: expect.closeTo(-1.608, 2),
    longitude: expect.closeTo(103.6, 2),
  });
  expect(original.includes("SERI-0123456789")).toBe(true);
});

// A scene with red at its upper left, green at its upper right, blue at its lower left and white at the lower
// right, stored the way each of the eight EXIF orientations says that a camera stored it.
test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a photo with EXIF orientation %i stands upright",
  async (orientation) => {
    const row = await processed(await cornersAsStored(640, 400, orientation));
    expect(row).toMatchObject({ state: "ready", width: 640, height: 400 });
    for (const file of [await renditionBytes(row, 320, "jpg"), await renditionBytes(row, 640, "avif")]) {
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      const colourAt = (x: number, y: number) => {
        const at = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
        return [0, 1, 2].map((part) => ((data[at + part] ?? 0) > 127 ? 1 : 0)).join("");
      };
      expect([colourAt(0.2, 0.2), colourAt(0.8, 0.2), colourAt(0.2, 0.8), colourAt(0.8, 0.8)]).toEqual([
        "100",
        "010",
        "001",
        "111",
      ]);
      expect((await sharp(file).metadata()).orientation).toBeUndefined();
    }
  },
);

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
