import { maxPictureBytes } from "#newsroom/media/limits.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import type { Answer } from "./picture-api.ts";
import type { SendOutcome } from "./send-file.ts";

export type UploadPhase = "waiting" | "sending" | "retrying" | "decoding" | "ready" | "failed";

/** One file on its way, as a row shows it. */
export interface UploadEntry {
  readonly key: string;
  readonly name: string;
  /** An address of the file on this device. */
  readonly localUrl: string;
  readonly phase: UploadPhase;
  /** From 0 to 1. */
  readonly progress: number;
  readonly picture: StaffPicture | null;
  /** Why it failed: a key of `pictures.failures` or `pictures.errors`. */
  readonly reason: string | null;
}

/** What the queue needs of the world; tests hand in their own. */
export interface UploadWorld {
  send(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<SendOutcome>;
  statusOf(mediaId: string): Promise<Answer<StaffPicture>>;
  /** Resolves after so many milliseconds, or sooner when the device is connected again. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  localUrl(file: File): string;
  forgetUrl(url: string): void;
}

export interface UploadQueue {
  subscribe(listener: () => void): () => void;
  /** The same array until something changes. */
  entries(): readonly UploadEntry[];
  add(files: readonly File[]): void;
  /** Begins again with one that failed. */
  retry(key: string): void;
  /** Breaks off, or takes a finished one from the list. What the server has, it keeps. */
  remove(key: string): void;
  /** Breaks everything off. */
  close(): void;
}

const atOnce = 2;
const attempts = 6;
const pollMs = 600;
/** After this many looks (about three minutes) a picture that is still not ready is told as failed. */
const maxPolls = 300;

/** Sends files two at a time, again after a lost connection, and follows each until it is usable or refused. */
export function createUploadQueue(world: UploadWorld): UploadQueue {
  let entries: readonly UploadEntry[] = [];
  const listeners = new Set<() => void>();
  const files = new Map<string, File>();
  const running = new Map<string, AbortController>();
  let made = 0;

  function publish(next: readonly UploadEntry[]): void {
    entries = next;
    for (const listener of listeners) listener();
  }

  function change(key: string, part: Partial<UploadEntry>): void {
    publish(entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }

  function startNext(): void {
    const sending = entries.filter(({ phase }) => phase === "sending" || phase === "retrying").length;
    for (const { key } of entries
      .filter(({ phase }) => phase === "waiting")
      .slice(0, Math.max(0, atOnce - sending))) {
      const file = files.get(key);
      if (file) void run(key, file);
    }
  }

  async function run(key: string, file: File): Promise<void> {
    const abort = new AbortController();
    running.set(key, abort);
    change(key, { phase: "sending", progress: 0, reason: null });
    const outcome = await sendUntilAnswered(key, file, abort.signal);
    if (outcome.kind === "stored") change(key, { phase: "decoding", progress: 1, picture: outcome.picture });
    if (outcome.kind === "refused") change(key, { phase: "failed", reason: outcome.reason });
    if (outcome.kind === "lost") change(key, { phase: "failed", reason: "connection" });
    startNext();
    if (outcome.kind === "stored") await follow(key, outcome.picture, abort.signal);
    if (running.get(key) === abort) running.delete(key);
  }

  async function sendUntilAnswered(key: string, file: File, signal: AbortSignal): Promise<SendOutcome> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await world.send(file, (progress) => change(key, { progress }), signal);
      if (outcome.kind !== "lost" || signal.aborted || attempt === attempts) return outcome;
      change(key, { phase: "retrying" });
      await world.wait(Math.min(1_000 * 2 ** (attempt - 1), 15_000), signal);
      if (signal.aborted) return outcome;
      change(key, { phase: "sending", progress: 0 });
    }
  }

  async function follow(key: string, stored: StaffPicture, signal: AbortSignal): Promise<void> {
    let picture = stored;
    for (let poll = 0; picture.state === "received" && poll < maxPolls; poll++) {
      await world.wait(pollMs, signal);
      if (signal.aborted) return;
      const answer = await world.statusOf(picture.id);
      if (answer.ok) picture = answer.value;
    }
    if (signal.aborted) return;
    if (picture.state === "ready") change(key, { phase: "ready", picture });
    else change(key, { phase: "failed", reason: picture.failure ?? "processing", picture });
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => entries,
    add(added) {
      const fresh = added.map((file): UploadEntry => {
        const key = `upload-${++made}`;
        files.set(key, file);
        const reason = file.size === 0 ? "empty" : file.size > maxPictureBytes ? "too-large" : null;
        const localUrl = world.localUrl(file);
        const phase = reason === null ? "waiting" : "failed";
        return { key, name: file.name, localUrl, phase, progress: 0, picture: null, reason };
      });
      publish([...entries, ...fresh]);
      startNext();
    },
    retry(key) {
      change(key, { phase: "waiting", progress: 0, reason: null, picture: null });
      startNext();
    },
    remove(key) {
      running.get(key)?.abort();
      running.delete(key);
      files.delete(key);
      for (const entry of entries) if (entry.key === key) world.forgetUrl(entry.localUrl);
      publish(entries.filter((entry) => entry.key !== key));
      startNext();
    },
    close() {
      for (const abort of running.values()) abort.abort();
      for (const { localUrl } of entries) world.forgetUrl(localUrl);
      running.clear();
      files.clear();
      publish([]);
    },
  };
}
