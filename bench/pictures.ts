import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type APIRequestContext, request } from "@playwright/test";
import sharp from "sharp";
import { Upload } from "tus-js-client";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { people, signIn } from "../e2e/fixtures.ts";
import { startServer } from "./reader/start-server.ts";
import { untilAtRest } from "./until-at-rest.ts";

/**
 * How soon a photo of 24 megapixels can be used once it arrived, and what memory many of them take. Photos are
 * sent by the tus protocol to the real newsroom, as the desk sends them. "Usable" is when the form's picture has
 * come to the browser, "complete" when every rendition and crop is there. Many photos are asked after as often as
 * the desk asks (components/pictures/upload-queue.ts), and sent twice over: what the second wave adds would be kept.
 * `node bench/pictures.ts [--rounds=N] [--photos=N]`; exit code 1 when a goal is missed.
 */
const rounds = Number(process.argv.find((word) => word.startsWith("--rounds="))?.slice(9) ?? 5);
const goals = { usableMs: 3_000, decodersAtOnce: 2, decoderMb: 400, growthMb: 150, secondWaveMb: 50 };
const many = Number(process.argv.find((word) => word.startsWith("--photos="))?.slice(9) ?? 20);

const dataFolder = await mkdtemp(path.join(tmpdir(), "redaksi-bench-pictures-"));
const server = await startServer(dataFolder, "off");
const origin = server.url;
const api = await request.newContext({
  baseURL: origin,
  storageState: await signIn(origin, people.reporter),
  extraHTTPHeaders: { origin },
});
const missed: string[] = [];
try {
  await untilAtRest((await startEmbeddedPostgres(path.join(dataFolder, "database"))).url);
  const usable: number[] = [];
  const complete: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const id = await send(await photo(round), `satu-${round}.jpg`);
    const arrived = performance.now();
    await untilShown(id);
    usable.push(performance.now() - arrived);
    await untilComplete(id);
    complete.push(performance.now() - arrived);
  }
  const [worst, middle] = [Math.max(...usable), middleOf(usable)];
  console.log(
    `24 megapixels, ${rounds} photos one after the other (goal ${goals.usableMs} ms, the slowest):`,
  );
  console.log(`  usable after   ${Math.round(middle)} ms in the middle, ${Math.round(worst)} ms at most`);
  console.log(`  complete after ${Math.round(middleOf(complete))} ms in the middle`);
  if (worst > goals.usableMs) missed.push(`usable after ${Math.round(worst)} ms`);

  const before = await megabytesOf(server.pid);
  const first = await sendMany(100);
  const second = await sendMany(100 + many);
  const [growth, added] = [first.peak.server - before, second.peak.server - first.peak.server];
  console.log(`\n${many} photos of 24 megapixels at once, ${Math.round(first.megabytes)} MB, twice over:`);
  console.log(`  all usable after ${seconds(first.ms)} and ${seconds(second.ms)}, sending included`);
  console.log(
    `  server: ${Math.round(before)} MB before, + ${Math.round(growth)} MB at most (goal ${goals.growthMb}), the second wave + ${Math.round(added)} MB more (goal ${goals.secondWaveMb})`,
  );
  const atOnce = Math.max(first.peak.atOnce, second.peak.atOnce);
  const decoder = Math.max(first.peak.decoder, second.peak.decoder);
  console.log(
    `  decoders: ${atOnce} at once (goal ${goals.decodersAtOnce}), ${Math.round(decoder)} MB each at most (goal ${goals.decoderMb})`,
  );
  if (atOnce > goals.decodersAtOnce) missed.push(`${atOnce} decoders at once`);
  if (decoder > goals.decoderMb) missed.push(`a decoder of ${Math.round(decoder)} MB`);
  if (growth > goals.growthMb) missed.push(`the server grew by ${Math.round(growth)} MB`);
  if (added > goals.secondWaveMb) missed.push(`a second wave added ${Math.round(added)} MB`);
} finally {
  await api.dispose();
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
for (const goal of missed) console.log(`missed: ${goal}`);
process.exit(missed.length > 0 ? 1 : 0);

/** Sends photos two by two, as the desk does, and waits until all are complete. */
async function sendMany(seed: number): Promise<{ ms: number; megabytes: number; peak: Peak }> {
  const photos = await Promise.all(Array.from({ length: many }, (_, index) => photo(seed + index)));
  const watch = watchMemory();
  const began = performance.now();
  const ids: string[] = [];
  for (let at = 0; at < many; at += 2) {
    const pair = photos.slice(at, at + 2).map((bytes, index) => send(bytes, `${seed + at + index}.jpg`));
    ids.push(...(await Promise.all(pair)));
  }
  await Promise.all(ids.map((id) => untilShown(id, deskPace)));
  const ms = performance.now() - began;
  await Promise.all(ids.map((id) => untilComplete(id, deskPace)));
  const megabytes = photos.reduce((sum, bytes) => sum + bytes.length, 0) / 1_048_576;
  return { ms, megabytes, peak: watch.stop() };
}

/** A photo as heavy as a camera's: much detail, 4:2:0, some 9 MB. Another seed, another photo. */
async function photo(seed: number): Promise<Buffer> {
  const detail = { type: "gaussian" as const, mean: 118 + (seed % 20), sigma: 34 };
  const grain = sharp({
    create: { width: 1_500, height: 1_000, channels: 3, background: "#777", noise: detail },
  });
  return sharp(await grain.png().toBuffer())
    .resize(6_000, 4_000)
    .jpeg({ quality: 97 })
    .toBuffer();
}

async function send(bytes: Buffer, filename: string): Promise<string> {
  const { cookies } = await api.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const uploadUrl = await new Promise<string>((resolve, reject) => {
    const upload: Upload = new Upload(bytes, {
      endpoint: `${origin}/api/pictures/uploads`,
      chunkSize: 4 * 1_048_576,
      headers: { cookie, origin },
      metadata: { filename },
      storeFingerprintForResuming: false,
      onSuccess: () => resolve(upload.url ?? ""),
      onError: reject,
    });
    upload.start();
  });
  const data = { uploadId: uploadUrl.split("/").at(-1) };
  const answer = await api.post("/api/pictures/received", { data });
  if (!answer.ok()) throw new Error(`refused: ${await answer.text()}`);
  return (await answer.json()).picture.id;
}

/** The form's picture has come. */
async function untilShown(id: string, pace: Pace = closely): Promise<void> {
  const address = await until(async () => (await pictureOf(api, id)).previewUrl, pace);
  const answer = await api.get(address);
  if (!answer.ok() || (await answer.body()).length === 0) throw new Error("the preview did not come");
}

async function untilComplete(id: string, pace: Pace = closely): Promise<void> {
  const { previewUrl } = await pictureOf(api, id);
  const widest = previewUrl.replace(/[^/]+$/, "1920.avif");
  await until(async () => (await api.head(widest)).ok() || null, pace);
}

async function pictureOf(from: APIRequestContext, id: string) {
  return (await (await from.get(`/api/pictures/${id}`)).json()).picture;
}

/** Milliseconds before asking again: closely, to time one photo; and as the desk's upload queue does. */
type Pace = (asked: number) => number;
function closely(): number {
  return 50;
}
function deskPace(asked: number): number {
  return asked < 12 ? 250 : 1_000;
}

async function until<Value>(ask: () => Promise<Value | null>, pace: Pace): Promise<Value> {
  const deadline = performance.now() + 180_000;
  for (let asked = 0; performance.now() < deadline; asked++) {
    const value = await ask();
    if (value !== null) return value;
    await pause(pace(asked));
  }
  throw new Error("it did not come about in three minutes");
}

interface Peak {
  server: number;
  decoder: number;
  atOnce: number;
}

/** Looks ten times a second at the server and at the processes that decode for it. */
function watchMemory(): { stop(): Peak } {
  const peak: Peak = { server: 0, decoder: 0, atOnce: 0 };
  let over = false;
  void (async () => {
    while (!over) {
      const decoders = await decodersOf(server.pid);
      const sizes = await Promise.all(decoders.map(megabytesOf));
      peak.server = Math.max(peak.server, await megabytesOf(server.pid));
      peak.decoder = Math.max(peak.decoder, ...sizes);
      peak.atOnce = Math.max(peak.atOnce, decoders.length);
      await pause(100);
    }
  })();
  return {
    stop() {
      over = true;
      return peak;
    },
  };
}

async function decodersOf(parent: number): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
      if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== parent) return false;
      return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).includes("decode-child");
    }),
  );
  return pids.filter((_, index) => found[index]);
}

/** Resident memory; 0 for a process that ended meanwhile. */
async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
