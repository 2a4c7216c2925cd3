import { deviceStore } from "#lib/device-store.ts";
import { type KeptSource, sendSource } from "./source-calls.ts";

/** Releases that were put into a story without a connection, until the server has them. */
const run = deviceStore("redaksi-sources", "waiting", { autoIncrement: true });

interface WaitingSource {
  personId: string;
  storyId: string;
  source: KeptSource;
}

/** Told when a release was kept or waits. */
export const sourcesChanged = new EventTarget();

export type KeptHow = "kept" | "waiting" | { refused: string | null };

/**
 * Keeps a release with its story: on the server, or on the device until it can be sent. Says how. The release is
 * on the device before it is sent, so that closing the page loses nothing.
 */
export async function keepSource(personId: string, storyId: string, source: KeptSource): Promise<KeptHow> {
  const key = await put({ personId, storyId, source }).catch(() => null);
  const keeping = await sendSource(storyId, source);
  if (keeping.kind !== "later" && key !== null) await remove(key);
  sourcesChanged.dispatchEvent(new Event("change"));
  if (keeping.kind === "later") return key === null ? { refused: null } : "waiting";
  return keeping.kind === "kept" ? "kept" : { refused: keeping.message };
}

/** Sends what waits of a person. What the server refuses for good is let go. Never throws. */
export async function sendWaitingSources(personId: string): Promise<void> {
  let sent = false;
  for (const { key, value } of await waitingSourcesOf(personId)) {
    const keeping = await sendSource(value.storyId, value.source);
    if (keeping.kind === "later") break;
    await remove(key).catch(() => undefined);
    sent = true;
  }
  if (sent) sourcesChanged.dispatchEvent(new Event("change"));
}

/** The releases of a person that wait on this device; none where the browser keeps nothing. */
export async function waitingSourcesOf(
  personId: string,
): Promise<{ key: IDBValidKey; value: WaitingSource }[]> {
  return (await all().catch(() => [])).filter(({ value }) => value.personId === personId);
}

/** How many releases of a story wait on this device. */
export async function countWaitingSources(storyId: string): Promise<number> {
  const waiting = await all().catch(() => []);
  return waiting.filter(({ value }) => value.storyId === storyId).length;
}

/** Takes the releases of a person who signed out off the device; those of others wait for their owners. */
export async function wipeWaitingSources(personId: string): Promise<void> {
  const own = await waitingSourcesOf(personId);
  await Promise.all(own.map(({ key }) => remove(key).catch(() => undefined)));
}

async function put(source: WaitingSource): Promise<IDBValidKey> {
  return (await run("readwrite", (store) => store.add(source))).result;
}

async function remove(key: IDBValidKey): Promise<void> {
  await run("readwrite", (store) => store.delete(key));
}

async function all(): Promise<{ key: IDBValidKey; value: WaitingSource }[]> {
  const [keys, values] = await run("readonly", (store) => [store.getAllKeys(), store.getAll()] as const);
  const sources: WaitingSource[] = values.result;
  return keys.result.flatMap((key, index) => {
    const value = sources[index];
    return value === undefined ? [] : [{ key, value }];
  });
}
