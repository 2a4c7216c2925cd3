import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { env, listensOnLoopback } from "#lib/env.ts";

/**
 * Makes `AUTH_SECRET` usable. On loopback one is made and kept in the data folder; a newsroom that the network
 * can reach must be given one, so that all its instances share it.
 */
export async function ensureAuthSecret(): Promise<void> {
  const { AUTH_SECRET, HOSTNAME, REDAKSI_DATA_DIR } = env();
  if (AUTH_SECRET) return;
  if (!listensOnLoopback(HOSTNAME)) {
    throw new Error(
      "AUTH_SECRET is not set, and the server listens beyond this machine.\n" +
        "Make one with `node -e \"console.log(crypto.randomBytes(32).toString('hex'))\"` and start again.",
    );
  }
  const file = path.join(REDAKSI_DATA_DIR, "auth-secret");
  await mkdir(REDAKSI_DATA_DIR, { recursive: true });
  const kept = await readFile(file, "utf8").catch(() => "");
  const secret = kept.trim() || randomBytes(32).toString("hex");
  if (!kept) await writeFile(file, secret, { mode: 0o600 });
  process.env.AUTH_SECRET = secret;
}
