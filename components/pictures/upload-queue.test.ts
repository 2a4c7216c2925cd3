import { expect, test } from "vitest";
import type { StaffPicture } from "#newsroom/media/types.ts";
import type { SendOutcome } from "./send-file.ts";
import { createUploadQueue, type QueuedFile, type UploadWorld } from "./upload-queue.ts";

const received: StaffPicture = {
  id: "1",
  state: "received",
  failure: null,
  fileName: "a.jpg",
  bytes: 3,
  width: null,
  height: null,
  caption: "",
  credit: "",
  alt: "",
  focal: { x: 0.5, y: 0.5 },
  crops: {},
  place: "",
  colour: null,
  takenAt: null,
  uploadedAt: "2026-11-24T00:00:00Z",
  uploadedBy: null,
  thumbnailUrl: null,
  previewUrl: null,
  rights: null,
  rightsUntil: null,
  rightsStanding: "free",
  mayReplace: false,
  mayDescribe: true,
};
const photo = (name = "a.jpg", bytes = 3) => new File([new Uint8Array(bytes)], name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function world(outcomes: SendOutcome[], states: StaffPicture[] = []) {
  const asked = {
    sends: 0,
    open: 0,
    mostOpen: 0,
    waits: [] as number[],
    release: [] as (() => void)[],
    held: false,
    resumedAt: [] as (string | null)[],
    kept: new Map<string, QueuedFile>(),
    known: null as StaffPicture | null,
  };
  let keys = 0;
  const made: UploadWorld = {
    async prepare({ file, name }, lookUp) {
      if (lookUp && asked.known) return { kind: "known", picture: asked.known };
      return { kind: "send", file, name };
    },
    async send(_file, onProgress, _signal, resume) {
      asked.sends++;
      asked.resumedAt.push(resume.url);
      resume.onUrl("/api/pictures/uploads/1");
      asked.mostOpen = Math.max(asked.mostOpen, ++asked.open);
      onProgress(0.5);
      if (asked.held) await new Promise<void>((resolve) => asked.release.push(resolve));
      asked.open--;
      return outcomes.shift() ?? { kind: "stored", picture: received };
    },
    statusOf: async () => ({ ok: true, value: states.shift() ?? { ...received, state: "ready" } }),
    async wait(milliseconds) {
      asked.waits.push(milliseconds);
    },
    newKey: () => `key-${++keys}`,
    localUrl: () => "blob:x",
    forgetUrl: () => undefined,
    keep: (key, file) => asked.kept.set(key, file),
    letGo: (key) => asked.kept.delete(key),
  };
  return { made, asked };
}

test("a file is looked at, sent, followed while it is decoded, and then usable", async () => {
  const { made, asked } = world([], [received, received, { ...received, state: "ready" }]);
  const queue = createUploadQueue(made);
  const phases: string[] = [];
  queue.subscribe(() => phases.push(queue.entries()[0]?.phase ?? "gone"));
  queue.add([photo()]);
  expect(asked.kept.size).toBe(1);
  await settled();
  expect([...new Set(phases)]).toEqual(["waiting", "preparing", "sending", "decoding", "ready"]);
  expect(asked.kept.size).toBe(0);
});

test("after a lost connection it goes on where it was, for as long as it takes, each try later up to a bound", async () => {
  const { made, asked } = world(Array.from({ length: 30 }, () => ({ kind: "lost" })));
  const queue = createUploadQueue(made);
  queue.add([photo()]);
  await settled();
  expect(asked.sends).toBe(31);
  expect(asked.waits.slice(0, 6)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(asked.resumedAt.slice(0, 3)).toEqual([null, "/api/pictures/uploads/1", "/api/pictures/uploads/1"]);
  expect(queue.entries()[0]?.phase).toBe("ready");
});

test("what was kept when the page went away goes on in its order, without being looked at again", async () => {
  const { made, asked } = world([]);
  asked.known = received;
  const queue = createUploadQueue(made);
  const kept = { file: photo(), name: "a.jpg", prepared: true };
  queue.goOn([
    { ...kept, key: "1", url: "/api/pictures/uploads/7" },
    { ...kept, key: "2", url: null },
  ]);
  queue.goOn([{ ...kept, key: "2", url: null }]);
  await settled();
  expect(asked.resumedAt).toEqual(["/api/pictures/uploads/7", null]);
  expect(queue.entries().map(({ key, phase }) => [key, phase])).toEqual([
    ["1", "ready"],
    ["2", "ready"],
  ]);
});

test("a file that the library has is offered before a byte is sent, and sent all the same when asked", async () => {
  const { made, asked } = world([]);
  asked.known = { ...received, id: "known", state: "ready" };
  const queue = createUploadQueue(made);
  queue.add([photo("1"), photo("2")]);
  await settled();
  expect([asked.sends, ...queue.entries().map(({ phase }) => phase)]).toEqual([0, "known", "known"]);
  queue.takeKnown("key-1");
  queue.retry("key-2");
  await settled();
  expect(asked.sends).toBe(1);
  expect(queue.entries().map(({ phase, picture }) => [phase, picture?.id])).toEqual([
    ["ready", "known"],
    ["ready", "1"],
  ]);
  expect(asked.kept.size).toBe(0);
});

test("what the server or the decoding refuses is told with its reason, and not kept", async () => {
  const { made, asked } = world([{ kind: "refused", reason: "heic" }]);
  const queue = createUploadQueue(made);
  queue.add([photo()]);
  await settled();
  expect(queue.entries()[0]).toMatchObject({ phase: "failed", reason: "heic" });
  expect(asked.kept.size).toBe(0);

  const decoding = world([], [{ ...received, state: "failed", failure: "broken" }]);
  const second = createUploadQueue(decoding.made);
  second.add([photo()]);
  await settled();
  expect(second.entries()[0]).toMatchObject({ phase: "failed", reason: "broken" });
});

test("a session that ended refuses for now only: the file is kept, and sent when asked again", async () => {
  const { made, asked } = world([{ kind: "refused", reason: "signed-out" }]);
  const queue = createUploadQueue(made);
  queue.add([photo()]);
  await settled();
  expect([queue.entries()[0]?.reason, asked.kept.size]).toEqual(["signed-out", 1]);
  queue.retry("key-1");
  await settled();
  expect(queue.entries()[0]?.phase).toBe("ready");
});

test("no more than two are sent at once, and the others follow in their order", async () => {
  const { made, asked } = world([]);
  asked.held = true;
  const queue = createUploadQueue(made);
  queue.add([photo("1"), photo("2"), photo("3"), photo("4")]);
  await settled();
  expect(queue.entries().map(({ phase }) => phase)).toEqual(["sending", "sending", "waiting", "waiting"]);
  asked.held = false;
  for (const release of asked.release) release();
  await settled();
  expect(queue.entries().map(({ name, phase }) => `${name} ${phase}`)).toEqual([
    "1 ready",
    "2 ready",
    "3 ready",
    "4 ready",
  ]);
  expect(asked.mostOpen).toBe(2);
});

test("a file that is too large never leaves the device", async () => {
  const { made, asked } = world([]);
  const queue = createUploadQueue(made);
  const large = photo("large.jpg");
  Object.defineProperty(large, "size", { value: 41 * 1024 * 1024 });
  queue.add([large, photo("empty.jpg", 0)]);
  await settled();
  expect(queue.entries().map(({ reason }) => reason)).toEqual(["too-large", "empty"]);
  expect([asked.sends, asked.kept.size]).toEqual([0, 0]);
});

test("one that is removed while it is sent is aborted, forgotten on the device, and leaves the list", async () => {
  let aborted = false;
  const { made, asked } = world([]);
  const queue = createUploadQueue({
    ...made,
    send: (_file, _onProgress, signal) =>
      new Promise((resolve) =>
        signal.addEventListener("abort", () => {
          aborted = true;
          resolve({ kind: "lost" });
        }),
      ),
  });
  queue.add([photo()]);
  await settled();
  queue.remove(queue.entries()[0]?.key ?? "");
  await settled();
  expect([aborted, queue.entries(), asked.kept.size]).toEqual([true, [], 0]);
});
