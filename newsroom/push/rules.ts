/** The most devices of one person; the one that was used least goes when another comes. */
export const deviceLimit = 10;
/** How long a push service keeps what a device that is off did not fetch yet. */
export const pushLifetimeSeconds = 24 * 3_600;

const hosts = ["fcm.googleapis.com", "web.push.apple.com", "updates.push.services.mozilla.com"];
const domains = [".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com"];

/**
 * Whether an address that a browser named is one of a push service that we know: only there is anything sent, because
 * the server asks whatever stands in it. `testOrigin` is allowed besides, where the environment names one.
 */
export function isPushService(endpoint: string, testOrigin: string | undefined): boolean {
  if (!URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  if (url.username !== "" || url.password !== "") return false;
  if (testOrigin !== undefined && url.origin === testOrigin) return true;
  if (url.protocol !== "https:" || url.port !== "") return false;
  return hosts.includes(url.hostname) || domains.some((domain) => url.hostname.endsWith(domain));
}

/** What follows from a push service's answer: taken over, the device is gone, refused for good, or try again. */
export function outcomeOfAnswer(status: number): "sent" | "gone" | "refused" | "not-now" {
  if (status >= 200 && status < 300) return "sent";
  if (status === 404 || status === 410) return "gone";
  if (status === 429 || status === 408 || status >= 500) return "not-now";
  return "refused";
}
