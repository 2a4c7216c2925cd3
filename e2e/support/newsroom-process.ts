import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { startArguments } from "#scripts/start-arguments.ts";

/** A newsroom of the tests' own: the built server as people start it, on a port and a data folder of its own. */
export interface NewsroomProcess {
  readonly url: string;
  readonly dataFolder: string;
  start(): Promise<void>;
  /** `SIGKILL`: as if the machine's plug were pulled. Resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

/** How long a first start may take: building is done before, filling the demo is not. */
const startDeadlineMs = 120_000;

export async function newsroomProcess(
  name: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<NewsroomProcess> {
  const dataFolder = path.resolve("data", name);
  const url = `http://localhost:${port}`;
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir("test-results", { recursive: true });
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const log = createWriteStream(`test-results/server-${name}.log`, { flags: "a" });
    const started = spawn(process.execPath, startArguments, {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        REDAKSI_DATA_DIR: dataFolder,
        ...environment,
      },
    });
    child = started;
    started.stdout?.pipe(log);
    started.stderr?.pipe(log);
    const until = Date.now() + startDeadlineMs;
    while (Date.now() < until) {
      if (started.exitCode !== null)
        throw new Error(`the newsroom ended with ${started.exitCode}; see ${String(log.path)}`);
      const answer = await fetch(`${url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the newsroom did not become ready");
  }

  async function kill(signal: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null) return running?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => running.once("exit", (code) => resolve(code)));
    running.kill(signal);
    return ended;
  }

  return { url, dataFolder, start, kill };
}
