import { savesData } from "./device/data-saver.ts";
import { digestOf, kindOfFile } from "./device/file-digest.ts";
import { type KeptUpload, keepUpload, keptUploadsOf, letGo, newUploadKey } from "./device/kept-uploads.ts";
import { shrinkPicture } from "./device/shrink-picture.ts";
import { fetchKnown, fetchPicture } from "./picture-api.ts";
import { type Resume, sendFile } from "./send-file.ts";
import { createUploadQueue, type Preparation, type QueuedFile, type UploadQueue } from "./upload-queue.ts";

const browser = {
  prepare,
  send: (
    { file, name }: QueuedFile,
    onProgress: (share: number) => void,
    signal: AbortSignal,
    resume: Resume,
  ) => sendFile(file, name, onProgress, signal, resume),
  statusOf: (mediaId: string) => fetchPicture(mediaId),
  wait,
  newKey: newUploadKey,
  localUrl: (file: Blob) => URL.createObjectURL(file),
  forgetUrl: (url: string) => URL.revokeObjectURL(url),
};

/** A queue for files that somebody else keeps: nothing of it outlives the page. */
export function passingUploads(): UploadQueue {
  return createUploadQueue({ ...browser, keep: () => undefined, letGo: () => undefined });
}

const queues = new Map<string, UploadQueue>();

/**
 * The uploads of a person in this tab: one queue, whatever dialog shows it, that outlives each of them. It goes
 * on with what the last page, or a tab that was closed, left behind.
 */
export function uploadsOfPerson(personId: string): UploadQueue {
  const known = queues.get(personId);
  if (known) return known;
  const queue = createUploadQueue({
    ...browser,
    keep(key, file) {
      void claim(key);
      void keepUpload({ key, personId, ...file, keptAt: Date.now() });
    },
    letGo(key) {
      claims.get(key)?.();
      void letGo(key);
    },
  });
  queues.set(personId, queue);
  void takeOver(personId, queue);
  return queue;
}

async function prepare({ file, name }: QueuedFile, lookUp: boolean): Promise<Preparation> {
  const kind = await kindOfFile(file);
  if (!kind.ok) return { kind: "refused", reason: kind.failure };
  if (lookUp) {
    const digest = await digestOf(file);
    const answer = digest === null ? null : await fetchKnown(digest);
    if (answer?.ok && answer.value) return { kind: "known", picture: answer.value };
  }
  if (!savesData()) return { kind: "send", file, name };
  const type = `image/${kind.kind}`;
  const smaller = await shrinkPicture(new File([file], name, { type }));
  return { kind: "send", file: smaller, name: smaller.name };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}

/** Uploads that this tab sends, each with what gives it free: two tabs never send one file. */
const claims = new Map<string, () => void>();

/** Whether an upload is this tab's from now on. A browser without locks has nobody to ask. */
function claim(key: string): Promise<boolean> {
  if (claims.has(key) || !navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(`redaksi-upload:${key}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (lock === null) return;
      return new Promise<void>((free) => {
        claims.set(key, () => {
          claims.delete(key);
          free();
        });
      });
    });
  });
}

async function takeOver(personId: string, queue: UploadQueue): Promise<void> {
  const free: KeptUpload[] = [];
  for (const kept of await keptUploadsOf(personId)) if (await claim(kept.key)) free.push(kept);
  if (free.length > 0) queue.goOn(free);
}
