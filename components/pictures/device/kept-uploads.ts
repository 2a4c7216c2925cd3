import { deviceStore } from "#lib/device-store.ts";

/** An upload that outlives the page: the file itself, and how far the server has it. */
export interface KeptUpload {
  readonly key: string;
  readonly personId: string;
  readonly file: Blob;
  readonly name: string;
  /** Its size may have been reduced, and it was looked up in the library. */
  readonly prepared: boolean;
  /** Where the server takes the rest of it; null before the first byte. */
  readonly url: string | null;
  readonly keptAt: number;
}

const run = deviceStore("redaksi-uploads", "uploads", { keyPath: "key" });
/** As long as the server keeps the half that it has. */
const keptForMs = 24 * 60 * 60 * 1_000;

/** Keeps an upload on this device, or what changed of it. False when the device has no room for it. */
export async function keepUpload(upload: KeptUpload): Promise<boolean> {
  return run("readwrite", (store) => store.put(upload)).then(
    () => true,
    () => false,
  );
}

/** Lets go of an upload that is over. */
export async function letGo(key: string): Promise<void> {
  await run("readwrite", (store) => store.delete(key)).catch(() => undefined);
}

/** What this person had on its way, in the order in which it was chosen. Old ones, and others', go or stay unseen. */
export async function keptUploadsOf(personId: string): Promise<KeptUpload[]> {
  const all = await run("readonly", (store) => store.getAll()).catch(() => null);
  const kept = (all?.result ?? []).filter(isKeptUpload);
  const old = kept.filter(({ keptAt }) => Date.now() - keptAt > keptForMs);
  for (const { key } of old) await letGo(key);
  return kept
    .filter((upload) => upload.personId === personId && !old.includes(upload))
    .sort((a, b) => a.key.localeCompare(b.key));
}

/** Takes every upload of a person who signed out off this device. */
export async function forgetKeptUploads(personId: string): Promise<void> {
  for (const { key } of await keptUploadsOf(personId)) await letGo(key);
}

/** A key that sorts by when it was made, here and after a reload. */
export function newUploadKey(): string {
  made += 1;
  return `${Date.now().toString(36).padStart(9, "0")}-${made.toString(36).padStart(4, "0")}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}
let made = 0;

function isKeptUpload(value: unknown): value is KeptUpload {
  const { key, personId, file, name, keptAt }: Partial<Record<keyof KeptUpload, unknown>> = Object(value);
  return (
    typeof key === "string" &&
    typeof personId === "string" &&
    typeof name === "string" &&
    typeof keptAt === "number" &&
    file instanceof Blob
  );
}
