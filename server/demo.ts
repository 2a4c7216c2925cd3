import { db } from "#db/client.ts";
import { seedDemo } from "#db/seed/demo.ts";
import { drawDemoPictures } from "#db/seed/draw-pictures.ts";
import { env, listensOnLoopback, siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";

/**
 * Fills an empty database with the demo newsroom and prints its sign-ins: only where nobody but this machine
 * can reach the server. Its pictures are drawn while readers read already.
 */
export async function fillDemo(): Promise<void> {
  const { HOSTNAME, REDAKSI_DEMO } = env();
  if (REDAKSI_DEMO === "off" || !listensOnLoopback(HOSTNAME)) return;
  const signIns = await seedDemo(db(), { now: new Date() });
  if (!signIns) return;
  process.env.REDAKSI_DEMO_SIGN_INS = JSON.stringify(signIns);
  void drawDemoPictures(db(), mediaStorage()).catch((failure: unknown) =>
    log.error({ err: failure }, "demo pictures failed"),
  );
  const lines = signIns.map(({ role, email, password }) => `  ${role.padEnd(28)} ${email}  ${password}`);
  console.log(
    `\nSite  ${siteUrl()}\nDesk  ${siteUrl()}/desk\n\nDemo sign-ins (this machine only):\n${lines.join("\n")}\n`,
  );
}
