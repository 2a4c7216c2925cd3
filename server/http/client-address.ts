import type { IncomingMessage } from "node:http";

/**
 * The network address that a request comes from. Behind `proxies` trusted proxies it is what the outermost of
 * them wrote into `x-forwarded-for`: counted from the right, since what stands further left anybody can claim.
 * A header that is shorter than it must be, or none, leaves the socket's own address.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } },
  proxies: number,
): string {
  const own = socket.remoteAddress ?? "unknown";
  if (proxies === 0) return own;
  const told = String(headers["x-forwarded-for"] ?? "").split(",");
  return told.at(-proxies)?.trim() || own;
}
