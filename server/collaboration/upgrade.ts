import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

export const collaborationPath = "/collaboration";

/** Whether a request for an upgrade is meant for the drafts' socket. */
export function isCollaborationRequest(request: IncomingMessage): boolean {
  return request.url?.split("?", 1)[0] === collaborationPath;
}

/**
 * Whether a browser on our own site asks: its `Origin` is the configured one, or, where none is configured
 * (demo on the loopback), that of the host it speaks to. Requests without `Origin` are no browser's of ours.
 */
export function isSameOrigin(request: IncomingMessage, siteOrigin: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  if (siteOrigin !== null) return origin === siteOrigin;
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase();
}

/** Ends an upgrade that is refused. */
export function refuseUpgrade(socket: Duplex, status: "403 Forbidden" | "503 Service Unavailable"): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
