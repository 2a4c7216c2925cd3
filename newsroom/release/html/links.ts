import { isAllowedHref } from "#newsroom/body/links.ts";

interface ReadLink {
  /** An allowed address, or empty. */
  href: string;
  before: string;
  notice: "redirected-link" | "unsafe-link" | null;
}

/** The address that a pasted link really leads to; Google Docs leads every link through its own server. */
export function readLink(href: string): ReadLink {
  const address = href.trim();
  if (address === "" || address.startsWith("#")) return { href: "", before: "", notice: null };
  if (!isAllowedHref(address)) return { href: "", before: address.slice(0, 200), notice: "unsafe-link" };
  const url = URL.parse(address);
  if (url !== null && /^(?:www\.)?google\.com$/.test(url.hostname) && url.pathname === "/url") {
    const target = url.searchParams.get("q") ?? url.searchParams.get("url") ?? "";
    if (isAllowedHref(target))
      return { href: target, before: address.slice(0, 500), notice: "redirected-link" };
  }
  return { href: address, before: "", notice: null };
}
