import { readFile } from "node:fs/promises";
import type { Figure } from "./figures.ts";
import { median } from "./load.ts";
import { startServer } from "./start-server.ts";

const rounds = 3;
const goalMs = 3_000;
const goalBytes = 300e6;
const restMs = 10_000;

/**
 * How long the built newsroom takes from the command to its first answer, its embedded PostgreSQL with it, and what
 * it holds in memory at rest, PostgreSQL apart. `dataDir` holds a newsroom that was closed.
 */
export async function measureStart(dataDir: string): Promise<Figure[]> {
  const ready: number[] = [];
  const memory: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const server = await startServer(dataDir, "on");
    try {
      ready.push(server.readyMs);
      if (turn < rounds - 1) continue;
      await fetch(server.url);
      await new Promise((resolve) => setTimeout(resolve, restMs));
      memory.push(await residentBytes(server.pid));
    } finally {
      await server.stop();
    }
  }
  return [
    {
      what: "start to first answer, PostgreSQL with it",
      value: `${median(ready).toFixed(0)} ms`,
      goal: `≤ ${goalMs} ms`,
      met: median(ready) <= goalMs,
    },
    {
      what: "memory at rest, PostgreSQL apart",
      value: `${(median(memory) / 1e6).toFixed(0)} MB`,
      goal: `≤ ${goalBytes / 1e6} MB`,
      met: median(memory) <= goalBytes,
    },
  ];
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
}
