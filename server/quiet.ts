/** How often it is looked, in milliseconds. */
const lookMs = 25;

/**
 * Waits until nothing was busy for `quietMs` on end, as work that pauses between two questions may go on. False
 * when that did not come within `deadlineMs`.
 */
export async function untilQuiet(
  isBusy: () => boolean,
  { quietMs, deadlineMs }: { quietMs: number; deadlineMs: number },
): Promise<boolean> {
  const deadline = performance.now() + deadlineMs;
  let quietSince = performance.now();
  for (;;) {
    const now = performance.now();
    if (isBusy()) quietSince = now;
    if (now - quietSince >= quietMs) return true;
    if (now >= deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

/** Counts how many calls of a function still run. */
export function countRunning<Words extends unknown[]>(
  work: (...words: Words) => Promise<void>,
): { run(...words: Words): Promise<void>; running(): number } {
  let running = 0;
  return {
    run: async (...words) => {
      running += 1;
      try {
        await work(...words);
      } finally {
        running -= 1;
      }
    },
    running: () => running,
  };
}
