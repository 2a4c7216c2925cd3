import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The drawing of the demo's pictures, under way in a process of its own. */
export interface Drawing {
  /** Fulfilled with whether all was drawn; what is missing is drawn at the next start. */
  readonly done: Promise<boolean>;
  stop(): void;
}

/**
 * Draws the demo's pictures beside the server, so that its memory does not suffer: in a process of its own, of
 * low priority once readers have all pictures, against the `DATABASE_URL` and `REDAKSI_DATA_DIR` of this one.
 * Call it on each start of a demo newsroom; it ends at once when nothing is missing.
 */
export function startDrawing(): Drawing {
  const script = fileURLToPath(new URL("./draw-process.ts", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
  const done = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
  return { done, stop: () => child.kill() };
}
