import type { IncomingMessage } from "node:http";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Where other apps' shares arrive. It changes nothing: its answer keeps them on the device of who sent them. */
const openToOthers = "/desk/share/receive";

/** Where mail programs end a subscription by themselves (RFC 8058): the key in the address is what allows it. */
const openByKey = /^\/api\/newsletter\/leave\/[0-9a-f]{32}(?:\?|$)/;

/**
 * Whether a request may change something: only one that a page of our own sent. Browsers always say where a
 * changing request comes from; one that says nothing is refused (Next runs actions without an Origin).
 */
export function mayChangeThings(request: Pick<IncomingMessage, "method" | "headers" | "url">): boolean {
  if (safeMethods.has(request.method ?? "GET")) return true;
  if (request.method === "POST" && request.url === openToOthers) return true;
  if (request.method === "POST" && openByKey.test(request.url ?? "")) return true;
  return isSameOrigin(request);
}

/** Whether a request was sent by a page of this very host. */
export function isSameOrigin({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  return headers["sec-fetch-site"] === "same-origin";
}
