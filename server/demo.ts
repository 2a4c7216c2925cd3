import { db } from "#db/client.ts";
import { seedDemo } from "#db/seed/demo.ts";
import { startDrawing } from "#db/seed/start-drawing.ts";
import { env, listensOnLoopback, siteUrl } from "#lib/env.ts";

const nothingDrawn = { stop: () => undefined };

/**
 * Fills an empty database with the demo newsroom and prints its sign-ins: only where nobody but this machine
 * can reach the server. Its pictures are drawn by a process of its own while readers read already.
 */
export async function fillDemo(): Promise<{ stop(): void }> {
  const { HOSTNAME, REDAKSI_DEMO } = env();
  if (REDAKSI_DEMO === "off" || !listensOnLoopback(HOSTNAME)) return nothingDrawn;
  const signIns = await seedDemo(db(), { now: new Date() });
  if (!signIns) return nothingDrawn;
  process.env.REDAKSI_DEMO_SIGN_INS = JSON.stringify(signIns);
  const lines = signIns.map(({ role, email, password }) => `  ${role.padEnd(28)} ${email}  ${password}`);
  console.log(
    `\nSite  ${siteUrl()}\nDesk  ${siteUrl()}/desk\n\nDemo sign-ins (this machine only):\n${lines.join("\n")}\n`,
  );
  return startDrawing();
}
