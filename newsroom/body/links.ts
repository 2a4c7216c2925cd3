import { maxHrefLength } from "./limits.ts";

const allowedProtocols = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Whitespace and control characters are what URL parsers silently drop: `java\tscript:` is refused, not repaired. */
const forbiddenInHref =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\\]/u;

/**
 * Whether an address may stand in a link: absolute, http, https, mailto or tel, without control
 * characters, spaces, backslashes or credentials, at most `maxHrefLength` long.
 */
export function isAllowedHref(href: string): boolean {
  if (href.length === 0 || href.length > maxHrefLength || forbiddenInHref.test(href)) return false;
  if (!href.isWellFormed()) return false;
  const url = URL.parse(href);
  if (url === null || !allowedProtocols.has(url.protocol)) return false;
  if (url.protocol === "http:" || url.protocol === "https:") {
    // `https:evil` parses too; only the form with slashes is what a person sees as an address.
    return (
      /^https?:\/\/[^/]/i.test(href) && url.hostname !== "" && url.username === "" && url.password === ""
    );
  }
  return url.pathname !== "";
}

/**
 * What a person typed into the link field, as an address: `jambi.go.id` becomes https, a mail address
 * becomes mailto. Null when it cannot be one that `isAllowedHref` accepts.
 */
export function toHref(typed: string): string | null {
  const text = typed.trim();
  if (isAllowedHref(text)) return text;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return allowedOrNull(`mailto:${text}`);
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u.test(text)) return allowedOrNull(`https://${text}`);
  return null;
}

/** Whether a link leaves the site that lives at `siteOrigin` (such as `https://contoh.id`). */
export function isExternalHref(href: string, siteOrigin: string | null): boolean {
  const url = URL.parse(href);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return false;
  return siteOrigin === null || url.origin !== siteOrigin;
}

function allowedOrNull(href: string): string | null {
  return isAllowedHref(href) ? href : null;
}
