import { refusedCrawlers } from "./crawlers.ts";
import { securityTxtDays } from "./limits.ts";
import type { AiPolicy, PingOutcome } from "./types.ts";

/** Addresses that no crawler has any business at: the newsroom, and searches, which have no end. */
const closedPaths = ["/desk", "/masuk", "/api/", "/cari?"];

/**
 * `robots.txt` (RFC 9309): everybody reads what readers may; the programs that `policy` refuses read nothing. Their
 * group stands by itself, since a program follows only the group that names it.
 */
export function robotsTxt({ siteUrl, policy }: { siteUrl: string; policy: AiPolicy }): string {
  const refused = refusedCrawlers(policy);
  const refusal = [...refused.map(({ token }) => `User-agent: ${token}`), "Disallow: /", ""];
  return [
    "User-agent: *",
    ...closedPaths.map((path) => `Disallow: ${path}`),
    "",
    ...(refused.length > 0 ? refusal : []),
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/sitemap-berita.xml`,
    "",
  ].join("\n");
}

/**
 * The reservation of text and data mining for the whole site, as the TDM Reservation Protocol (W3C Community Group,
 * 2024) and article 4 of Directive (EU) 2019/790 know it; null where training is allowed.
 */
export function tdmReservation(policy: AiPolicy): string | null {
  return policy === "all" ? null : `${JSON.stringify([{ location: "/", "tdm-reservation": 1 }])}\n`;
}

/** `security.txt` (RFC 9116), or null when nobody is there to write to. */
export function securityTxt(about: {
  siteUrl: string;
  /** A mail or web address. */
  contact: string;
  locale: "id" | "en";
  now: Date;
}): string | null {
  if (about.contact === "") return null;
  const day = 24 * 3_600_000;
  // Of whole days, so that the file stays the same all day.
  const expires = new Date((Math.floor(about.now.getTime() / day) + securityTxtDays) * day);
  return [
    `Contact: ${about.contact.includes("://") ? about.contact : `mailto:${about.contact}`}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    `Preferred-Languages: ${about.locale === "id" ? "id, en" : "en, id"}`,
    `Canonical: ${about.siteUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Whether a text can stand as a security contact: a mail address, an https address, or nothing. */
export function isSecurityContact(text: string): boolean {
  if (text === "") return true;
  if (/^https:\/\//.test(text)) return URL.canParse(text) && !/\s/.test(text);
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

/**
 * Whether the server may tell an address of changes: an https address of a named host, without a port or a name in
 * it. That the host does not lead into a network of our own is asked when it is told. `testOrigin` is allowed besides.
 */
export function isHubUrl(text: string, testOrigin: string | undefined): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.hash !== "") return false;
  if (testOrigin !== undefined && url.origin === testOrigin) return true;
  return url.protocol === "https:" && url.port === "" && /\.[a-z][a-z0-9-]*$/.test(url.hostname);
}

/** Whether search engines can reach the site at all: IndexNow makes no sense for one that only this machine sees. */
export function isPublicSite(siteUrl: string): boolean {
  return isHubUrl(siteUrl, undefined);
}

/** What follows from an answer: taken over, refused for good, or tried again. No answer is tried again. */
export function outcomeOfPing(status: number | null): Exclude<PingOutcome, "given-up"> {
  if (status === null || status === 408 || status === 429 || status >= 500) return "not-now";
  return status >= 200 && status < 300 ? "taken" : "refused";
}

/** The endings of a feed's address, in every format. */
export function feedPathsOf(pagePath: string): string[] {
  const base = pagePath === "/" ? "" : pagePath;
  return ["xml", "atom", "json"].map((format) => `${base}/feed.${format}`);
}
