import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** A page's script counts as come when nothing was asked for during this long. */
const quietMs = 700;

/**
 * The script that a page brings until `ready` resolves and the network is quiet: gzipped bytes of every file and
 * of what stands in the page itself, whatever the server compressed it with.
 */
export async function weighScript(
  page: Page,
  address: string,
  ready: () => Promise<void>,
): Promise<{ bytes: number; files: readonly { path: string; bytes: number }[] }> {
  const responses: Response[] = [];
  let lastAt = Date.now();
  const hear = (response: Response) => {
    lastAt = Date.now();
    if (response.request().resourceType() === "script") responses.push(response);
  };
  page.on("response", hear);
  await page.goto(address);
  await ready();
  while (Date.now() - lastAt < quietMs) await page.waitForTimeout(50);
  page.off("response", hear);
  const files = await Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      bytes: gzipSync(await response.body()).length,
    })),
  );
  files.sort((one, other) => other.bytes - one.bytes);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}
