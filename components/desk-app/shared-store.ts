import { deviceStore } from "#lib/device-store.ts";

/** Something that another app shared with the desk: text, a link, photos, files. It waits on this device. */
export interface Share {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly File[];
  /** Who was signed in when it came; null when nobody was. */
  readonly personId: string | null;
  /** The story that it was put into and that has not taken all of it yet; null until it is chosen. */
  readonly storyId: string | null;
  /** Milliseconds since 1970, by the device's clock. */
  readonly at: number;
}

const run = deviceStore("redaksi-shared", "shares", { keyPath: "id" });
/** What nobody came for is given up after this long. */
const keptForMs = 30 * 24 * 60 * 60 * 1_000;

/** What waits for a person, the oldest first: their own, and what came while nobody was signed in. Never throws. */
export async function sharesFor(personId: string, storyId: string | null): Promise<Share[]> {
  return (await allShares())
    .filter((share) => share.personId === null || share.personId === personId)
    .filter((share) => share.storyId === storyId)
    .sort((one, other) => one.at - other.at);
}

/** Everything that came for a person alone, whether or not it was put into a story. Never throws. */
export async function sharesOf(personId: string): Promise<Share[]> {
  return (await allShares()).filter((share) => share.personId === personId);
}

/** Writes a share, new or changed. Rejects when the device is full or keeps nothing. */
export async function keepShare(share: Share): Promise<void> {
  await run("readwrite", (store) => store.put(share));
}

export async function discardShare(id: string): Promise<void> {
  await run("readwrite", (store) => store.delete(id)).catch(() => undefined);
}

/** Takes off the device what nobody came for. */
export async function tidyShares(now = Date.now()): Promise<void> {
  for (const share of await allShares()) {
    if (now - share.at > keptForMs) await discardShare(share.id);
  }
}

/** The words of a share as one text: apps put a link's address into the text, into `url`, or into both. */
export function wordsOf({ title, text, url }: Pick<Share, "title" | "text" | "url">): string {
  const words = text.trim();
  const first = title.trim();
  const address = url.trim();
  const parts = [words.includes(first) ? "" : first, words, words.includes(address) ? "" : address];
  return parts.filter(Boolean).join("\n\n");
}

/** Every share on this device, whoever it came for; none where the browser keeps nothing. */
async function allShares(): Promise<Share[]> {
  const all = await run("readonly", (store) => store.getAll()).catch(() => null);
  return (all?.result ?? []).filter(isShare);
}

function isShare(value: unknown): value is Share {
  const of = (name: string): unknown => Reflect.get(Object(value), name);
  return (
    ["id", "title", "text", "url"].every((name) => typeof of(name) === "string") &&
    Array.isArray(of("files")) &&
    typeof of("at") === "number"
  );
}
