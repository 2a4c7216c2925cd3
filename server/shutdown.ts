import { log } from "#lib/log.ts";

/** After this many milliseconds the process ends, whatever still runs: drafts were stored long before. */
const deadlineMs = 9_000;

/**
 * On SIGTERM or SIGINT: carries out the steps one after the other, then ends the process with 0. A step that
 * fails is logged and does not keep the others from running. A second signal ends at once.
 */
export function endOnSignals(steps: readonly (() => Promise<unknown>)[]): void {
  let ending = false;
  const end = async (signal: string) => {
    if (ending) process.exit(1);
    ending = true;
    log.info({ signal }, "closing");
    setTimeout(() => process.exit(1), deadlineMs).unref();
    for (const step of steps)
      await step().catch((failure: unknown) => log.error({ err: failure }, "closing failed"));
    log.info("closed");
    process.exit(0);
  };
  process.on("SIGTERM", (signal) => void end(signal));
  process.on("SIGINT", (signal) => void end(signal));
}
