import type { CommentChange } from "#newsroom/comments/schema.ts";
import type { Said, Thread } from "#newsroom/comments/types.ts";

/** A thread as it is shown: with what this device has not sent yet. */
export interface ShownThread extends Thread {
  readonly said: readonly ShownSaid[];
}

export interface ShownSaid extends Said {
  /** Typed here, and not yet at the server. */
  readonly waiting: boolean;
}

/** The threads as they will stand once everything that waits on this device is sent. */
export function withWaiting(
  threads: readonly Thread[],
  waiting: readonly CommentChange[],
  person: { readonly id: string; readonly name: string },
): ShownThread[] {
  const shown = new Map<string, ShownThread>();
  for (const thread of threads) {
    shown.set(thread.id, { ...thread, said: thread.said.map((said) => ({ ...said, waiting: false })) });
  }
  for (const change of waiting) {
    if (change.kind === "start" && !shown.has(change.threadId)) {
      const { threadId, place } = change;
      shown.set(threadId, { id: threadId, place, resolved: null, said: [saidNow(change, person)] });
    }
    if (change.kind === "edit" || change.kind === "delete") {
      for (const thread of shown.values()) shown.set(thread.id, edited(thread, change));
      continue;
    }
    const thread = shown.get(change.threadId);
    if (!thread) continue;
    const isThere = change.kind === "reply" && thread.said.some(({ id }) => id === change.commentId);
    if (change.kind === "reply" && !isThere) {
      shown.set(thread.id, { ...thread, resolved: null, said: [...thread.said, saidNow(change, person)] });
    } else if (change.kind === "resolve") {
      shown.set(thread.id, { ...thread, resolved: { by: person.name, at: new Date().toISOString() } });
    } else if (change.kind === "place" && thread.place !== null) {
      const { start, end } = change;
      shown.set(thread.id, { ...thread, place: { ...thread.place, start, end } });
    } else if (change.kind === "reopen") shown.set(thread.id, { ...thread, resolved: null });
  }
  return [...shown.values()];
}

function edited(thread: ShownThread, change: CommentChange): ShownThread {
  if (change.kind !== "edit" && change.kind !== "delete") return thread;
  const said = thread.said.map((words): ShownSaid => {
    if (words.id !== change.commentId) return words;
    return change.kind === "delete"
      ? { ...words, body: "", deleted: true }
      : { ...words, body: change.body, edited: true, waiting: true };
  });
  return { ...thread, said };
}

function saidNow(
  change: { readonly commentId: string; readonly body: string },
  person: { readonly id: string; readonly name: string },
): ShownSaid {
  return {
    id: change.commentId,
    authorId: person.id,
    author: person.name,
    body: change.body,
    at: new Date().toISOString(),
    edited: false,
    deleted: false,
    mentions: [],
    waiting: true,
  };
}

const storagePrefix = "redaksi-comments:";

/** What waits on this device for one story and person. Kept over a closed tab; nothing when the browser keeps none. */
export function readWaiting(personId: string, storyId: string): CommentChange[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${storagePrefix}${personId}:${storyId}`) ?? "[]");
    return Array.isArray(kept) ? kept.flatMap(readChange) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps one change until it is sent, beside what other tabs keep; where the browser keeps nothing, it waits as long
 * as the page is open. Only words are kept: what else one asked for is asked again by pressing again.
 */
export function addWaiting(personId: string, storyId: string, change: CommentChange): void {
  if (hasWords(change)) write(personId, storyId, [...readWaiting(personId, storyId), change]);
}

/** Lets go of a change that was sent, or refused for good. */
export function dropWaiting(personId: string, storyId: string, change: CommentChange): void {
  if (!hasWords(change)) return;
  const others = readWaiting(personId, storyId).filter(
    (kept) =>
      !(
        hasWords(kept) &&
        kept.kind === change.kind &&
        kept.commentId === change.commentId &&
        kept.body === change.body
      ),
  );
  write(personId, storyId, others);
}

/** The stories with comments of a person that wait on this device. */
export function storiesWithWaiting(personId: string): string[] {
  const prefix = `${storagePrefix}${personId}:`;
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}

/** How many comments of a person wait on this device. */
export function countWaitingComments(personId: string): number {
  return storiesWithWaiting(personId).flatMap((storyId) => readWaiting(personId, storyId)).length;
}

/** Takes the comments of a person who signed out off this device. */
export function forgetWaitingComments(personId: string): void {
  for (const storyId of storiesWithWaiting(personId)) write(personId, storyId, []);
}

function write(personId: string, storyId: string, waiting: readonly CommentChange[]): void {
  try {
    const name = `${storagePrefix}${personId}:${storyId}`;
    if (waiting.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(waiting));
  } catch {
    // No room, or a browser that keeps nothing.
  }
}

function hasWords(change: CommentChange): change is CommentChange & { kind: "start" | "reply" | "edit" } {
  return "body" in change;
}

function readChange(value: unknown): CommentChange[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, storyId, threadId, commentId, body, mentions, place }: Record<string, unknown> = { ...value };
  if (typeof storyId !== "string" || typeof commentId !== "string" || typeof body !== "string") return [];
  const named = Array.isArray(mentions) ? mentions.filter((id) => typeof id === "string") : [];
  const words = { storyId, commentId, body, mentions: named };
  if (kind === "edit") return [{ kind, ...words }];
  if (typeof threadId !== "string") return [];
  if (kind === "reply") return [{ kind, threadId, ...words }];
  if (kind !== "start") return [];
  if (typeof place !== "object" || place === null) return [{ kind, threadId, place: null, ...words }];
  const { start, end, quote, before, after }: Record<string, unknown> = { ...place };
  const texts = [start, end, quote, before, after].map((text) => (typeof text === "string" ? text : ""));
  const [from = "", to = "", quoted = "", left = "", right = ""] = texts;
  return [
    { kind, threadId, place: { start: from, end: to, quote: quoted, before: left, after: right }, ...words },
  ];
}
