import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publications } from "#db/schema/publications.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { newId } from "#lib/new-id.ts";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import { cropFile, pictureFileKey, renditionKey } from "#newsroom/media/storage-keys.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createMediaHandler } from "./serve-media.ts";
import { insertPerson, insertStoryWithPicture } from "./testing/newsroom-rows.ts";

const current = useTestDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "redaksi-media-"));
const storage = openDiskStorage(folder);
const bytes = Buffer.from("the bytes of a picture");
let writer: PersonActor;
let server: Server;
let origin = "";

beforeAll(async () => {
  writer = await insertPerson(current().db, "rina", "reporter");
  const serveMedia = createMediaHandler({
    database: current().db,
    storage,
    sessionOf: async (request) => request.headers.cookie === "session=staff",
  });
  server = createServer(async (request, response) => {
    if (!(await serveMedia(request, response))) response.writeHead(418).end("not media");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function insertPicture() {
  const id = newId();
  const token = id.replaceAll("-", "").slice(-22);
  const rendition = { width: 640, height: 480, format: "webp", bytes: bytes.length } as const;
  await current()
    .db.insert(media)
    .values({ id, token, state: "ready", fileName: "a", bytes: 1, sha256: id, renditions: [rendition] });
  await storage.put(renditionKey(token, rendition), bytes);
  return { id, path: `/media/${token}/640.webp` };
}

const open = (where: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(origin + where, { headers, method });
const asStaff = { cookie: "session=staff" };
const minuteAgo = () => new Date(Date.now() - 60_000);
const inAnHour = () => new Date(Date.now() + 3_600_000);
const decisionEnds = () => new Promise((resolve) => setTimeout(resolve, 1_100));

test("a picture of an unpublished story exists for signed-in staff only", async () => {
  const picture = await insertPicture();
  await insertStoryWithPicture(current().db, writer, picture.id);
  const anonymous = await open(picture.path);
  const neverThere = await open("/media/AAAAAAAAAAAAAAAAAAAAAA/640.webp");
  expect([anonymous.status, neverThere.status]).toEqual([404, 404]);
  expect(await anonymous.text()).toBe(await neverThere.text());
  const without = (response: Response) => [...response.headers].filter(([name]) => name !== "date");
  expect(without(anonymous)).toEqual(without(neverThere));
  const staff = await open(picture.path, asStaff);
  expect(staff.status).toBe(200);
  expect(Buffer.from(await staff.arrayBuffer())).toEqual(bytes);
  expect(staff.headers.get("cache-control")).toBe("private, no-store");
  expect(staff.headers.get("etag")).toBeNull();
});

test("it is public from publication to withdrawal, and gone within the promise afterwards", async () => {
  const picture = await insertPicture();
  const { storyId, publish } = await insertStoryWithPicture(current().db, writer, picture.id);
  expect((await open(picture.path)).status).toBe(404);
  await publish({ visibleAt: minuteAgo() });
  await decisionEnds();
  const shown = await open(picture.path);
  expect(shown.status).toBe(200);
  expect(shown.headers.get("cache-control")).toBe("public, max-age=3600, s-maxage=3");
  expect(shown.headers.get("content-type")).toBe("image/webp");
  expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
  expect(shown.headers.get("content-security-policy")).toContain("sandbox");
  const tag = shown.headers.get("etag") ?? "";
  expect((await open(picture.path, { "if-none-match": tag })).status).toBe(304);
  await current()
    .db.update(publications)
    .set({ withdrawnAt: sql`now()`, withdrawalGround: "decency", withdrawalNote: "Uji" })
    .where(eq(publications.storyId, storyId));
  await decisionEnds();
  expect((await open(picture.path)).status).toBe(404);
  expect((await open(picture.path, { "if-none-match": tag })).status).toBe(404);
  expect((await open(picture.path, asStaff)).status).toBe(200);
});

test("neither a coming time nor an embargo lets a picture out", async () => {
  const [scheduled, held] = [await insertPicture(), await insertPicture()];
  await (await insertStoryWithPicture(current().db, writer, scheduled.id)).publish({ visibleAt: inAnHour() });
  const embargoed = await insertStoryWithPicture(current().db, writer, held.id);
  await embargoed.publish({ visibleAt: minuteAgo(), embargoUntil: inAnHour() });
  expect((await open(scheduled.path)).status).toBe(404);
  expect((await open(held.path)).status).toBe(404);
});

test("a picture of two stories stays up while one of them is public", async () => {
  const picture = await insertPicture();
  await insertStoryWithPicture(current().db, writer, picture.id);
  await (await insertStoryWithPicture(current().db, writer, picture.id)).publish({ visibleAt: minuteAgo() });
  expect((await open(picture.path)).status).toBe(200);
});

test("parts, heads and other methods are answered as HTTP asks", async () => {
  const { path: where } = await insertPicture();
  const part = await open(where, { ...asStaff, range: "bytes=4-8" });
  expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([
    206,
    "bytes",
    "bytes 4-8/22",
  ]);
  expect((await open(where, { ...asStaff, range: "bytes=99-" })).status).toBe(416);
  const head = await open(where, asStaff, "HEAD");
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "22", ""]);
  expect((await open(where, asStaff, "POST")).status).toBe(405);
});

test("crops stand behind the same gate, and another credit inside the files is another tag", async () => {
  const { id, path: rendition } = await insertPicture();
  const name = "16x9-1200-1a2b3c4d";
  const crop = { shape: "16x9", name, width: 1200, height: 675, bytes: bytes.length } as const;
  await current()
    .db.update(media)
    .set({ cropRenditions: [crop] })
    .where(eq(media.id, id));
  const address = rendition.replace("640.webp", cropFile(crop));
  const token = rendition.split("/")[2] ?? "";
  await storage.put(pictureFileKey(token, cropFile(crop)), bytes);
  expect([(await open(address)).status, (await open(address, asStaff)).status]).toEqual([404, 200]);
  const { publish } = await insertStoryWithPicture(current().db, writer, id);
  await publish({ visibleAt: minuteAgo() });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const before = await open(address);
  expect([before.status, before.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
  const tag = before.headers.get("etag") ?? "";
  expect((await open(address, { "if-none-match": tag })).status).toBe(304);
  await current().db.update(media).set({ creditInFiles: "Rina" }).where(eq(media.id, id));
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await open(address, { "if-none-match": tag })).status).toBe(200);
});

test("only renditions that exist are served, and nothing else is touched", async () => {
  const { path: where } = await insertPicture();
  const token = where.split("/")[2] ?? "";
  for (const wrong of [
    `/media/${token}/641.webp`,
    `/media/${token}/640.jpg`,
    "/media/",
    `/media/${token}/..%2f..%2foriginals`,
  ]) {
    expect((await open(wrong, asStaff)).status, wrong).toBe(404);
  }
  expect((await open("/desk", asStaff)).status).toBe(418);
});

test("while the database is down, what was public a moment ago stays up and nothing else opens", async () => {
  const [shown, hidden] = [await insertPicture(), await insertPicture()];
  await (await insertStoryWithPicture(current().db, writer, shown.id)).publish({ visibleAt: minuteAgo() });
  const own = openDatabase(current().url, 2);
  const serveMedia = createMediaHandler({ database: own, storage, sessionOf: async () => false });
  const second = createServer((request, response) => void serveMedia(request, response));
  await new Promise<void>((resolve) => second.listen(0, "127.0.0.1", resolve));
  const address = second.address();
  const at = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const statusOf = async (where: string) => (await fetch(at + where)).status;
  expect([await statusOf(shown.path), await statusOf(hidden.path)]).toEqual([200, 404]);
  await own.$client.end();
  await decisionEnds();
  expect([await statusOf(shown.path), await statusOf(hidden.path)]).toEqual([200, 503]);
  await new Promise((resolve) => second.close(resolve));
});
