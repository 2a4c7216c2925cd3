import { readFileSync } from "node:fs";
import autocannon from "autocannon";

/** What one round under load gave. `cpuMicros` is the server process's own time for one request. */
export type Round = Readonly<{ perSecond: number; p99Ms: number; cpuMicros: number | null; failed: number }>;

const ticksPerSecond = 100;

/** User and system time of a process in microseconds, where `/proc` tells. */
function cpuOf(pid: number | null): number | null {
  if (pid === null) return null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1e6;
  } catch {
    return null;
  }
}

/** Keeps 32 connections busy for some seconds, one request at a time on each. */
export async function load(target: {
  url: string;
  pid: number | null;
  encoding: string;
  seconds: number;
}): Promise<Round> {
  const before = cpuOf(target.pid);
  const result = await autocannon({
    url: target.url,
    connections: 32,
    duration: target.seconds,
    headers: { "accept-encoding": target.encoding },
  });
  const after = cpuOf(target.pid);
  const requests = result.requests.total;
  return {
    perSecond: requests / result.duration,
    p99Ms: result.latency.p99,
    cpuMicros: before === null || after === null || requests === 0 ? null : (after - before) / requests,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

/** The best of the rounds, each figure for itself; failures are added up. */
export function bestRound(rounds: readonly Round[]): Round {
  const cpu = rounds.flatMap(({ cpuMicros }) => (cpuMicros === null ? [] : [cpuMicros]));
  return {
    perSecond: Math.max(...rounds.map(({ perSecond }) => perSecond)),
    p99Ms: Math.min(...rounds.map(({ p99Ms }) => p99Ms)),
    cpuMicros: cpu.length === 0 ? null : Math.min(...cpu),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
