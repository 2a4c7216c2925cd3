import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Sends a file's bytes. A reader who goes away is no failure. The source is closed whatever happens: `pipeline`
 * alone leaves it open when the reader was gone before the first byte.
 */
export async function sendBytes(bytes: Readable, response: ServerResponse): Promise<void> {
  try {
    await pipeline(bytes, response);
  } catch {
    response.destroy();
  } finally {
    bytes.destroy();
  }
}
