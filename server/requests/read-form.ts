import type { IncomingMessage } from "node:http";

/** The most bytes of a form: its longest texts in signs that take most, with room to spare. */
const maxBytes = 128 * 1024;

/** The fields of a plain form (`application/x-www-form-urlencoded`), or null when it is another or too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  // A form that is too long is still answered, so the stream stays open.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) return null;
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
