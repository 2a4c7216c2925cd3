import { env } from "#lib/env.ts";
import { buildName } from "./worker-script.ts";

/** The folder of the build whose service worker is given out, or null where it is switched off. */
export function deskWorker(): string | null {
  if (process.env.NODE_ENV !== "production" || env().REDAKSI_DESK_WORKER === "off") return null;
  return process.env.REDAKSI_DIST_DIR ?? ".next";
}

let known: Promise<string | null> | undefined;

/** The name of the build whose pages this process gives out, for the service worker; null where there is none. */
export function deskBuild(): Promise<string | null> {
  const folder = deskWorker();
  if (folder === null) return Promise.resolve(null);
  known ??= buildName(folder);
  return known;
}
