import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** Words of the page that stands in for the network, in one language. */
export interface WorkerWords {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly onDevice: string;
  readonly again: string;
}

/** A file beyond this is no part of the desk's shell: dictionaries and the like come when they are wanted. */
const maxFileBytes = 600_000;

/**
 * The text of the desk's service worker for the build in `distDir`, with the files that it keeps. Null where there
 * is no build: in development pages are never kept.
 */
export async function workerScript(
  distDir: string,
  words: Readonly<Record<"id" | "en", WorkerWords>>,
): Promise<string | null> {
  const build = await buildName(distDir);
  if (build === null) return null;
  const [files, source] = await Promise.all([
    shellFiles(distDir),
    readFile(path.resolve("server/desk-worker/worker.js"), "utf8"),
  ]);
  const values = { BUILD: build, FILES: files, WORDS: words };
  const lines = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${lines.join("\n")}\n${source}`;
}

/** What takes a service worker that went wrong off every device, with all that it kept. */
export const farewellScript = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("redaksi-desk-")) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
})()));
`;

/** The name of the build in `distDir`, or null where none is complete. */
export async function buildName(distDir: string): Promise<string | null> {
  const text = await readFile(path.join(distDir, "BUILD_ID"), "utf8").catch(() => null);
  return text === null || text.trim() === "" ? null : text.trim();
}

/** Addresses of the build's scripts and styles, without what only old browsers ask for. */
async function shellFiles(distDir: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(path.join(distDir, "build-manifest.json"), "utf8"));
  const old: unknown = Reflect.get(Object(manifest), "polyfillFiles");
  const left = new Set(Array.isArray(old) ? old.map(String) : []);
  const folder = path.join(distDir, "static", "chunks");
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name)).sort();
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return names
    .filter((name, at) => !left.has(`static/chunks/${name}`) && (sizes[at] ?? 0) <= maxFileBytes)
    .map((name) => `/_next/static/chunks/${name}`);
}
