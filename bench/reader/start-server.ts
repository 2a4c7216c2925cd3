import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort } from "#lib/free-port.ts";
import { startArguments } from "#scripts/start-arguments.ts";

const root = path.resolve(import.meta.dirname, "../..");
const readyWithinMs = 300_000; // the first start may build the pages

export type RunningServer = Readonly<{ url: string; pid: number; readyMs: number; stop(): Promise<void> }>;

/**
 * Starts the real newsroom under `dataDir`, on the database that `DATABASE_URL` names or else on its own embedded
 * one, and waits until it is ready. `readyMs`: from the command to the first good answer of `/readyz`.
 */
export async function startServer(
  dataDir: string,
  pageCache: "on" | "off",
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, startArguments, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      SITE_URL: `http://127.0.0.1:${port}`,
      REDAKSI_DATA_DIR: dataDir,
      REDAKSI_PAGE_CACHE: pageCache,
      LOG_LEVEL: "warn",
      ...environment,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  try {
    await untilReady(child, url);
  } catch (failure) {
    child.kill("SIGKILL");
    throw failure;
  }
  return {
    url,
    pid: child.pid ?? 0,
    readyMs: performance.now() - startedAt,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < readyWithinMs) {
    if (child.exitCode !== null)
      throw new Error(`the server ended with ${child.exitCode} before it was ready`);
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("the server did not become ready");
}
