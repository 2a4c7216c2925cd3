import { expect, test } from "vitest";
import type { StaffPicture } from "#newsroom/media/types.ts";
import type { SendOutcome } from "./send-file.ts";
import { createUploadQueue, type UploadWorld } from "./upload-queue.ts";

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
  };
  const made: UploadWorld = {
    async send(_file, onProgress) {
      asked.sends++;
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
    localUrl: (file) => `blob:${file.name}`,
    forgetUrl: () => undefined,
  };
  return { made, asked };
}

test("a file is sent, followed while it is decoded, and then usable", async () => {
  const { made } = world([], [received, received, { ...received, state: "ready" }]);
  const queue = createUploadQueue(made);
  const phases: string[] = [];
  queue.subscribe(() => phases.push(queue.entries()[0]?.phase ?? "gone"));
  queue.add([photo()]);
  await settled();
  expect([...new Set(phases)]).toEqual(["waiting", "sending", "decoding", "ready"]);
});

test("a lost connection is tried again, each time later, and told when it stays lost", async () => {
  const lost: SendOutcome = { kind: "lost" };
  const { made, asked } = world([lost, lost]);
  const queue = createUploadQueue(made);
  queue.add([photo()]);
  await settled();
  expect(asked.sends).toBe(3);
  expect(asked.waits.slice(0, 2)).toEqual([1_000, 2_000]);
  expect(queue.entries()[0]?.phase).toBe("ready");

  const hopeless = world(Array.from({ length: 6 }, () => lost));
  const second = createUploadQueue(hopeless.made);
  second.add([photo()]);
  await settled();
  expect(second.entries()[0]).toMatchObject({ phase: "failed", reason: "connection" });
  second.retry(second.entries()[0]?.key ?? "");
  await settled();
  expect(second.entries()[0]?.phase).toBe("ready");
});

test("what the server or the decoding refuses is told with its reason", async () => {
  const { made } = world([{ kind: "refused", reason: "heic" }]);
  const queue = createUploadQueue(made);
  queue.add([photo()]);
  await settled();
  expect(queue.entries()[0]).toMatchObject({ phase: "failed", reason: "heic" });

  const decoding = world([], [{ ...received, state: "failed", failure: "broken" }]);
  const second = createUploadQueue(decoding.made);
  second.add([photo()]);
  await settled();
  expect(second.entries()[0]).toMatchObject({ phase: "failed", reason: "broken" });
});

test("no more than two are sent at once, and the others follow", async () => {
  const { made, asked } = world([]);
  asked.held = true;
  const queue = createUploadQueue(made);
  queue.add([photo("1"), photo("2"), photo("3"), photo("4")]);
  await settled();
  expect(queue.entries().map(({ phase }) => phase)).toEqual(["sending", "sending", "waiting", "waiting"]);
  asked.held = false;
  for (const release of asked.release) release();
  await settled();
  expect(queue.entries().every(({ phase }) => phase === "ready")).toBe(true);
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
  expect(asked.sends).toBe(0);
});

test("one that is removed while it is sent is aborted and leaves the list", async () => {
  let aborted = false;
  const { made } = world([]);
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
  queue.remove(queue.entries()[0]?.key ?? "");
  await settled();
  expect([aborted, queue.entries()]).toEqual([true, []]);
});
