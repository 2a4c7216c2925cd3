import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { log } from "#lib/log.ts";

/** What a build is made of: when any of it is newer than the build, it is built again. */
const sources = ["app", "components", "newsroom", "db", "server", "lib", "messages", "public"];
const sourceFiles = [
  "next.config.ts",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
  "postcss.config.mjs",
];

/** Builds the pages when there is no build of these sources. */
export async function buildWhenNeeded(distDir: string): Promise<void> {
  const built = await modifiedAt(path.join(distDir, "BUILD_ID"));
  const newest = Math.max(...(await Promise.all([...sources.map(newestIn), ...sourceFiles.map(modifiedAt)])));
  if (built > newest) return;
  log.info("building the pages; this happens once after each change");
  await new Promise<void>((resolve, reject) => {
    const next = path.resolve("node_modules/next/dist/bin/next");
    const child = spawn(process.execPath, [next, "build"], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))));
  });
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  const times = await Promise.all(files.map((entry) => modifiedAt(path.join(entry.parentPath, entry.name))));
  return Math.max(0, ...times);
}

async function modifiedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
