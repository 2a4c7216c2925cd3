import { maxPictureBytes } from "#newsroom/media/limits.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import type { Answer } from "./picture-api.ts";
import type { Resume, SendOutcome } from "./send-file.ts";

export type UploadPhase =
  | "preparing"
  | "known"
  | "waiting"
  | "sending"
  | "retrying"
  | "decoding"
  | "ready"
  | "failed";

/** One file on its way, as a row shows it. */
export interface UploadEntry {
  readonly key: string;
  readonly name: string;
  /** An address of the file on this device. */
  readonly localUrl: string;
  readonly phase: UploadPhase;
  /** From 0 to 1. */
  readonly progress: number;
  /** The picture that was made of it; in the phase `known` the one that the library has already. */
  readonly picture: StaffPicture | null;
  /** Why it failed: a key of `pictures.failures` or `pictures.errors`. */
  readonly reason: string | null;
  /** Bytes before and after it was made smaller on the device; null when it was not. */
  readonly shrunk: { readonly from: number; readonly to: number } | null;
}

/** A file as it is sent, and what is remembered of it on the device. */
export interface QueuedFile {
  readonly file: Blob;
  readonly name: string;
  readonly prepared: boolean;
  readonly url: string | null;
}

export type Preparation =
  | { readonly kind: "send"; readonly file: Blob; readonly name: string }
  | { readonly kind: "known"; readonly picture: StaffPicture }
  | { readonly kind: "refused"; readonly reason: string };

/** What the queue needs of the world; tests hand in their own. */
export interface UploadWorld {
  /** Looks at a file before it is sent: is it a picture, is it in the library, should it be smaller? */
  prepare(file: QueuedFile, lookUp: boolean): Promise<Preparation>;
  send(
    file: QueuedFile,
    onProgress: (share: number) => void,
    signal: AbortSignal,
    resume: Resume,
  ): Promise<SendOutcome>;
  statusOf(mediaId: string): Promise<Answer<StaffPicture>>;
  /** Resolves after so many milliseconds, or sooner when the device is connected again. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  newKey(): string;
  localUrl(file: Blob): string;
  forgetUrl(url: string): void;
  /** Keeps a file on the device until it is over, so that it goes on after a reload. */
  keep(key: string, file: QueuedFile): void;
  letGo(key: string): void;
}

export interface UploadQueue {
  subscribe(listener: () => void): () => void;
  /** The same array until something changes; in the order in which files were added. */
  entries(): readonly UploadEntry[];
  add(files: readonly File[]): void;
  /** Goes on with what was kept on the device. */
  goOn(kept: readonly ({ readonly key: string } & QueuedFile)[]): void;
  /** Begins again with one that failed, or sends one that the library has already. */
  retry(key: string): void;
  /** Takes the library's picture instead of one that is known. */
  takeKnown(key: string): void;
  /** Another picture stands for a finished upload from here on. */
  takeInstead(key: string, picture: StaffPicture): void;
  /** Breaks off, or takes a finished one from the list. What the server has, it keeps. */
  remove(key: string): void;
  /** Breaks everything off. What is kept on the device stays there. */
  close(): void;
}

const atOnce = 2;
const longestWaitMs = 15_000;
/** Milliseconds between two looks at a picture that is decoded: often at first, somebody waits. */
const pollMs = (poll: number) => (poll < 12 ? 250 : 1_000);
/** After this many looks (about three minutes) a picture that is still not ready is told as failed. */
const maxPolls = 200;

/** Sends files two at a time, again and again after a lost connection, and follows each until it is usable or refused. */
export function createUploadQueue(world: UploadWorld): UploadQueue {
  let entries: readonly UploadEntry[] = [];
  const listeners = new Set<() => void>();
  const files = new Map<string, QueuedFile>();
  const running = new Map<string, AbortController>();
  const anyway = new Set<string>();

  function publish(next: readonly UploadEntry[]): void {
    entries = next;
    for (const listener of listeners) listener();
  }

  function change(key: string, part: Partial<UploadEntry>): void {
    publish(entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }

  function note(key: string, part: Partial<QueuedFile>): void {
    const file = files.get(key);
    if (!file) return;
    files.set(key, { ...file, ...part });
    world.keep(key, { ...file, ...part });
  }

  function startNext(): void {
    const busy = entries.filter(({ phase }) => ["preparing", "sending", "retrying"].includes(phase)).length;
    for (const { key } of entries
      .filter(({ phase }) => phase === "waiting")
      .slice(0, Math.max(0, atOnce - busy))) {
      const file = files.get(key);
      if (file) void run(key, file);
    }
  }

  async function run(key: string, file: QueuedFile): Promise<void> {
    const abort = new AbortController();
    running.set(key, abort);
    const ready = file.prepared ? file : await prepare(key, file, abort.signal);
    if (ready === null || abort.signal.aborted) return startNext();
    change(key, { phase: "sending", reason: null });
    const outcome = await sendUntilAnswered(key, abort.signal);
    if (outcome.kind === "stored") change(key, { phase: "decoding", progress: 1, picture: outcome.picture });
    if (outcome.kind === "refused") change(key, { phase: "failed", reason: outcome.reason });
    const isOver = outcome.kind === "stored" || (outcome.kind === "refused" && !isPassing(outcome));
    if (isOver) world.letGo(key);
    startNext();
    if (outcome.kind === "stored") await follow(key, outcome.picture, abort.signal);
    if (running.get(key) === abort) running.delete(key);
  }

  /** The file as it shall be sent, or null when it shall not. */
  async function prepare(key: string, file: QueuedFile, signal: AbortSignal): Promise<QueuedFile | null> {
    change(key, { phase: "preparing", reason: null });
    const found = await world.prepare(file, !anyway.has(key));
    if (signal.aborted) return null;
    if (found.kind === "refused") {
      change(key, { phase: "failed", reason: found.reason });
      world.letGo(key);
    }
    if (found.kind === "known") change(key, { phase: "known", picture: found.picture });
    if (found.kind !== "send") return null;
    const smaller = found.file.size < file.file.size;
    if (smaller) change(key, { shrunk: { from: file.file.size, to: found.file.size } });
    const ready = { ...file, file: found.file, name: found.name, prepared: true };
    note(key, ready);
    return ready;
  }

  async function sendUntilAnswered(key: string, signal: AbortSignal): Promise<SendOutcome> {
    for (let attempt = 0; ; attempt++) {
      const file = files.get(key);
      if (!file) return { kind: "lost" };
      const resume = { url: file.url, onUrl: (url: string | null) => note(key, { url }) };
      const outcome = await world.send(file, (progress) => change(key, { progress }), signal, resume);
      if (outcome.kind !== "lost" || signal.aborted) return outcome;
      change(key, { phase: "retrying" });
      await world.wait(Math.min(1_000 * 2 ** attempt, longestWaitMs), signal);
      if (signal.aborted) return outcome;
      change(key, { phase: "sending" });
    }
  }

  async function follow(key: string, stored: StaffPicture, signal: AbortSignal): Promise<void> {
    let picture = stored;
    for (let poll = 0; picture.state === "received" && poll < maxPolls; poll++) {
      await world.wait(pollMs(poll), signal);
      if (signal.aborted) return;
      const answer = await world.statusOf(picture.id);
      if (answer.ok) picture = answer.value;
    }
    if (signal.aborted) return;
    if (picture.state === "ready") change(key, { phase: "ready", picture });
    else change(key, { phase: "failed", reason: picture.failure ?? "processing", picture });
  }

  function entryOf(key: string, { file, name }: QueuedFile): UploadEntry {
    const reason = file.size === 0 ? "empty" : file.size > maxPictureBytes ? "too-large" : null;
    const phase = reason === null ? "waiting" : "failed";
    const localUrl = world.localUrl(file);
    return { key, name, localUrl, phase, progress: 0, picture: null, reason, shrunk: null };
  }

  function enqueue(added: readonly ({ readonly key: string } & QueuedFile)[]): void {
    const fresh = added.filter(({ key }) => entries.every((entry) => entry.key !== key));
    for (const { key, ...file } of fresh) files.set(key, file);
    publish([...entries, ...fresh.map(({ key, ...file }) => entryOf(key, file))]);
    startNext();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entries: () => entries,
    add(added) {
      const fresh = added.map((file) => ({
        key: world.newKey(),
        file,
        name: file.name,
        prepared: false,
        url: null,
      }));
      for (const { key, ...file } of fresh)
        if (file.file.size > 0 && file.file.size <= maxPictureBytes) world.keep(key, file);
      enqueue(fresh);
    },
    goOn: enqueue,
    retry(key) {
      anyway.add(key);
      change(key, { phase: "waiting", reason: null, picture: null });
      startNext();
    },
    takeKnown(key) {
      const known = entries.find((entry) => entry.key === key && entry.phase === "known");
      if (!known) return;
      world.letGo(key);
      change(key, { phase: "ready", progress: 1 });
    },
    takeInstead(key, picture) {
      change(key, { picture });
    },
    remove(key) {
      running.get(key)?.abort();
      running.delete(key);
      files.delete(key);
      world.letGo(key);
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

/** Refusals that are over once somebody signed in again or waited: the file stays on the device. */
const passing = new Set(["signed-out", "unexpected", "too-many", "connection", "cut-off", "processing"]);

/** Whether trying again can help. */
export function isPassing({ reason }: { readonly reason?: string | null }): boolean {
  return typeof reason === "string" && passing.has(reason);
}
