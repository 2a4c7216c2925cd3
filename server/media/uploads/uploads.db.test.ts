import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { type DetailedError, Upload } from "tus-js-client";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { media } from "#db/schema/media.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import { maxPictureBytes } from "#newsroom/media/limits.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { insertPerson, insertSettings } from "../testing/newsroom-rows.ts";
import { heicHead, twoColours } from "../testing/test-pictures.ts";
import { forgetAbandonedUploads } from "./forget-abandoned.ts";
import { receiveUpload } from "./receive-upload.ts";
import { uploadStep } from "./upload-step.ts";
import { uploadsOf } from "./upload-store.ts";

const current = useTestDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "redaksi-uploads-"));
const root = path.join(folder, "uploads");
const storage = openDiskStorage(path.join(folder, "media"));
const actors = new Map<string, PersonActor>();
let server: Server | null = null;
let reporter: PersonActor;
let colleague: PersonActor;

beforeAll(async () => {
  await insertSettings(current().db);
  reporter = await insertPerson(current().db, "rina", "reporter");
  colleague = await insertPerson(current().db, "budi", "reporter");
  actors.set("rina", reporter).set("budi", colleague);
  actors.set("sari", await insertPerson(current().db, "sari", "contributor"));
});
afterEach(stop);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The door as the newsroom has it; the cookie names the person. */
async function start(): Promise<string> {
  const step = uploadStep({
    actorOf: async ({ cookie }) => actors.get(cookie ?? "") ?? null,
    sentWithinHour: async () => 0,
    root,
  });
  const made = createServer((request, response) => void step(request, response));
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const { port } = made.address() as AddressInfo;
  return `http://127.0.0.1:${port}/api/pictures/uploads`;
}

async function stop(): Promise<void> {
  const running = server;
  server = null;
  if (!running) return;
  running.closeAllConnections();
  await new Promise((resolve) => running.close(resolve));
}

interface Sending {
  readonly endpoint: string;
  readonly bytes: Buffer;
  readonly person?: string;
  readonly name?: string;
  readonly uploadUrl?: string;
  /** Breaks off after so many bytes were taken. */
  readonly until?: number;
}

/** Sends as the desk does; answers with the upload's address and how much of it the server has. */
function send({ endpoint, bytes, person = "rina", name = "foto.jpg", uploadUrl, until }: Sending) {
  return new Promise<{ url: string; sent: number }>((resolve, reject) => {
    let begun = 0;
    const upload: Upload = new Upload(bytes, {
      endpoint,
      uploadUrl: uploadUrl ?? null,
      retryDelays: null,
      chunkSize: 64 * 1024,
      headers: { cookie: person },
      metadata: { filename: name },
      storeFingerprintForResuming: false,
      onChunkComplete(_size, accepted) {
        begun ||= accepted;
        if (until === undefined || accepted < until || accepted === bytes.length) return;
        void upload.abort().then(() => resolve({ url: upload.url ?? "", sent: accepted }));
      },
      onSuccess: () => resolve({ url: upload.url ?? "", sent: begun }),
      onError: reject,
    });
    upload.start();
  });
}

const idOf = (url: string) => url.split("/").at(-1) ?? "";
const receive = (actor: PersonActor, url: string) =>
  receiveUpload({ actor, uploadId: idOf(url) }, { database: current().db, storage, root });
const photo = (width: number) =>
  sharp({
    create: { width, height: 400, channels: 3, background: "#888", noise: { type: "gaussian", sigma: 40 } },
  })
    .jpeg({ quality: 95 })
    .toBuffer();

async function refusal(sending: Promise<unknown>): Promise<[number, string]> {
  const failure = await sending.then(
    () => null,
    (reason: DetailedError) => reason,
  );
  const answer = failure?.originalResponse;
  return [answer?.getStatus() ?? 0, JSON.parse(answer?.getBody() || "{}").reason ?? ""];
}

test("an upload that was cut off goes on where it was, after a restart of the server too, and becomes the picture", async () => {
  const bytes = await photo(1_200);
  const first = await send({ endpoint: await start(), bytes, until: 128 * 1024, name: "sawah.jpg" });
  expect(first.sent).toBeGreaterThanOrEqual(128 * 1024);
  expect(first.sent).toBeLessThan(bytes.length);
  await expect(receive(reporter, first.url)).rejects.toMatchObject({ values: { failure: "cut-off" } });
  await stop();
  const endpoint = await start();
  const uploadUrl = `${endpoint}/${idOf(first.url)}`;
  const second = await send({ endpoint, bytes, uploadUrl });
  // The first bytes of the second sending come after all that was there before.
  expect(second.sent).toBeGreaterThan(first.sent);
  const { mediaId } = await receive(reporter, uploadUrl);
  expect(mediaId).toBe(idOf(uploadUrl));
  const [row] = await current().db.select().from(media).where(eq(media.id, mediaId));
  expect(row).toMatchObject({ state: "received", fileName: "sawah.jpg", bytes: bytes.length });
  expect(await receive(reporter, uploadUrl)).toEqual({ mediaId });
  expect(await readdir(path.join(root, reporter.personId))).toEqual([]);
});

test("nobody finds another's upload: neither its state nor its bytes", async () => {
  const endpoint = await start();
  const bytes = await photo(900);
  const { url } = await send({ endpoint, bytes });
  const uploadUrl = `${endpoint}/${idOf(url)}`;
  const head = (cookie: string) =>
    fetch(uploadUrl, { method: "HEAD", headers: { cookie, "tus-resumable": "1.0.0" } });
  expect((await head("rina")).headers.get("upload-offset")).toBe(String(bytes.length));
  expect((await head("budi")).status).toBe(404);
  expect((await head("nobody")).status).toBe(401);
  await expect(receive(colleague, uploadUrl)).rejects.toMatchObject({ code: "not-found" });
  const read = await fetch(uploadUrl, { headers: { cookie: "rina", "tus-resumable": "1.0.0" } });
  expect([read.status, (await read.arrayBuffer()).byteLength < 100]).toEqual([405, true]);
});

test("whoever may not upload, and what is too large, is refused before a byte is sent", async () => {
  const endpoint = await start();
  const bytes = await twoColours(64, 64).jpeg().toBuffer();
  expect(await refusal(send({ endpoint, bytes, person: "sari" }))).toEqual([403, "not-a-photographer"]);
  expect(await refusal(send({ endpoint, bytes, person: "nobody" }))).toEqual([401, "signed-out"]);
  const create = (size: number) =>
    fetch(endpoint, {
      method: "POST",
      headers: { cookie: "rina", "tus-resumable": "1.0.0", "upload-length": String(size) },
    });
  expect((await create(maxPictureBytes + 1)).status).toBe(413);
  expect((await create(0)).status).toBe(400);
  expect((await create(maxPictureBytes)).status).toBe(201);
});

test("somebody who announces more than two gigabytes is told to wait", async () => {
  const endpoint = await start();
  const announce = async () => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: { cookie: "budi", "tus-resumable": "1.0.0", "upload-length": String(maxPictureBytes) },
    });
    return answer.status;
  };
  const statuses = [];
  for (let sent = 0; sent < 52; sent++) statuses.push(await announce());
  expect(statuses.indexOf(429)).toBe(51);
});

test("what arrived whole and is no picture is refused with its reason, and goes", async () => {
  const endpoint = await start();
  const { url } = await send({ endpoint, bytes: Buffer.concat([heicHead, Buffer.alloc(9_000, 7)]) });
  await expect(receive(reporter, url)).rejects.toMatchObject({ values: { failure: "heic" } });
  await expect(receive(reporter, url)).rejects.toMatchObject({ code: "not-found" });
});

test("a file that the same person sent before leads to the picture that is there, however often it is asked", async () => {
  const endpoint = await start();
  const bytes = await photo(700);
  const first = await receive(reporter, (await send({ endpoint, bytes })).url);
  const { url } = await send({ endpoint, bytes });
  expect(await receive(reporter, url)).toEqual(first);
  expect(await receive(reporter, url)).toEqual(first);
});

test("an upload that nobody went on with is removed after a day, and only that", async () => {
  const endpoint = await start();
  const kept = await send({ endpoint, bytes: await photo(650), until: 1 });
  const old = await send({ endpoint, bytes: await photo(660), until: 1 });
  const store = await uploadsOf(reporter.personId, root);
  const begun = await store.configstore.get(idOf(old.url));
  if (!begun) throw new Error("the upload is known");
  begun.creation_date = new Date(Date.now() - 25 * 3_600_000).toISOString();
  await store.configstore.set(idOf(old.url), begun);
  await utimes(path.join(root, reporter.personId, idOf(old.url)), new Date(), new Date());
  expect(await forgetAbandonedUploads(root)).toBe(1);
  const left = await readdir(path.join(root, reporter.personId));
  expect(left).toContain(idOf(kept.url));
  expect(left).not.toContain(idOf(old.url));
});

test.each(["..%2f..%2fetc", "x".repeat(40), "01900000-0000-7000-8000-00000000000Z"])(
  "%j is no upload",
  async (id) => {
    const endpoint = await start();
    const answer = await fetch(`${endpoint}/${id}`, {
      method: "HEAD",
      headers: { cookie: "rina", "tus-resumable": "1.0.0" },
    });
    expect(answer.status).toBe(404);
  },
);
