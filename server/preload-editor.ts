import { readFile } from "node:fs/promises";
import path from "node:path";
import { headers } from "next/headers";
import { preload } from "react-dom";

const manifest = "server/app/(desk)/desk/stories/[storyId]/page/react-loadable-manifest.json";

let known: Promise<readonly string[]> | undefined;

/**
 * Names the editor's scripts in the head of the page that is being rendered, so that they come together with the
 * page's own and not after those have run. Next does so only for parts that it renders on the server.
 */
export async function preloadEditor(): Promise<void> {
  if (process.env.NODE_ENV !== "production") return;
  known ??= editorFiles(process.env.REDAKSI_DIST_DIR ?? ".next");
  const [files, nonce] = await Promise.all([known, headers().then((list) => list.get("x-nonce"))]);
  for (const file of files) preload(`/_next/${file}`, { as: "script", ...(nonce ? { nonce } : {}) });
}

async function editorFiles(distDir: string): Promise<readonly string[]> {
  const text = await readFile(path.join(distDir, manifest), "utf8").catch(() => "{}");
  const parts: unknown = JSON.parse(text);
  const files = Object.values(Object(parts)).flatMap((part) => {
    const named: unknown = Reflect.get(Object(part), "files");
    return Array.isArray(named) ? named.map(String) : [];
  });
  return files.filter((file) => file.endsWith(".js"));
}
