import type { EntryPicture, EntryWords } from "#newsroom/live/types.ts";

/** An entry on its way to the server. */
export interface WaitingEntry extends EntryWords {
  readonly entryId: string;
  /** Milliseconds since 1970, by the device's clock. */
  readonly at: number;
  /** Why the server does not take it, in the person's language; null while it only waits. */
  readonly refused: string | null;
}

export const noWords: EntryWords = { headline: "", text: "", pictures: [], keyMoment: false };

const queuePrefix = "redaksi-live-queue:";
const draftPrefix = "redaksi-live-draft:";

/** Whether anything was typed or chosen. */
export function saysSomething({ headline, text, pictures }: EntryWords): boolean {
  return headline.trim() !== "" || text.trim() !== "" || pictures.length > 0;
}

/** What is being written on this device: kept with every key, over a closed tab. `place` is a story or an entry. */
export function readDraft(personId: string, place: string): EntryWords | null {
  const kept = read(`${draftPrefix}${personId}:${place}`);
  return kept === null ? null : wordsIn(kept);
}

/** Keeps what is being written; null lets go of it. False where the browser keeps nothing. */
export function keepDraft(personId: string, place: string, words: EntryWords | null): boolean {
  return write(`${draftPrefix}${personId}:${place}`, words && saysSomething(words) ? words : null);
}

/** What waits on this device to be sent, the oldest first. */
export function readQueue(personId: string, storyId: string): WaitingEntry[] {
  const kept = read(`${queuePrefix}${personId}:${storyId}`);
  return Array.isArray(kept) ? kept.flatMap(waitingIn) : [];
}

/** Keeps an entry until the server has it, in place of what is kept under its id. */
export function keepWaiting(personId: string, storyId: string, entry: WaitingEntry): boolean {
  const others = readQueue(personId, storyId).filter(({ entryId }) => entryId !== entry.entryId);
  const all = [...others, entry].sort((one, other) => one.at - other.at);
  return write(`${queuePrefix}${personId}:${storyId}`, all);
}

/** Lets go of an entry that the server has, or that its writer threw away. */
export function dropWaiting(personId: string, storyId: string, entryId: string): void {
  const others = readQueue(personId, storyId).filter((kept) => kept.entryId !== entryId);
  write(`${queuePrefix}${personId}:${storyId}`, others.length > 0 ? others : null);
}

/** The stories with entries of a person that wait on this device. */
export function storiesWithEntries(personId: string): string[] {
  return namesWith(`${queuePrefix}${personId}:`);
}

/** How many entries of a person wait on this device. */
export function countWaitingEntries(personId: string): number {
  return storiesWithEntries(personId).flatMap((storyId) => readQueue(personId, storyId)).length;
}

/** Takes the entries and drafts of a person who signed out off this device. */
export function forgetEntries(personId: string): void {
  for (const prefix of [queuePrefix, draftPrefix])
    for (const name of namesWith(`${prefix}${personId}:`)) write(`${prefix}${personId}:${name}`, null);
}

function namesWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function waitingIn(value: unknown): WaitingEntry[] {
  const { entryId, at, refused }: Record<string, unknown> = { ...Object(value) };
  const words = wordsIn(value);
  if (typeof entryId !== "string" || !words) return [];
  return [
    {
      ...words,
      entryId,
      at: typeof at === "number" ? at : 0,
      refused: typeof refused === "string" ? refused : null,
    },
  ];
}

function wordsIn(value: unknown): EntryWords | null {
  const { headline, text, pictures, keyMoment }: Record<string, unknown> = { ...Object(value) };
  if (typeof headline !== "string" || typeof text !== "string") return null;
  return {
    headline,
    text,
    pictures: Array.isArray(pictures) ? pictures.flatMap(pictureIn) : [],
    keyMoment: keyMoment === true,
  };
}

function pictureIn(value: unknown): EntryPicture[] {
  const { mediaId, caption, credit, alt }: Record<string, unknown> = { ...Object(value) };
  if (typeof mediaId !== "string") return [];
  const [said, by, shows] = [caption, credit, alt].map((text) => (typeof text === "string" ? text : ""));
  return [{ mediaId, caption: said ?? "", credit: by ?? "", alt: shows ?? "" }];
}
