import type { EmbedProvider } from "./types.ts";

/** What an id of each provider looks like. Everything else is refused, so an id can never leave its address. */
const idPatterns: Record<EmbedProvider, RegExp> = {
  youtube: /^[\w-]{11}$/,
  instagram: /^(?:p|reel|tv)\/[\w-]{5,64}$/,
  tiktok: /^@[\w.]{1,64}\/video\/\d{5,32}$/,
  x: /^\d{1,25}$/,
  facebook: /^(?:\d{5,32}|reel\/\d{5,32}|[\w.]{1,100}\/(?:posts|videos)\/[\w-]{3,90})$/,
};

const hosts: Record<EmbedProvider, readonly string[]> = {
  youtube: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
  instagram: ["instagram.com"],
  tiktok: ["tiktok.com"],
  x: ["x.com", "twitter.com"],
  facebook: ["facebook.com", "fb.watch"],
};

/** Whether `id` is one that `provider` could have given. */
export function isEmbedId(provider: EmbedProvider, id: string): boolean {
  return idPatterns[provider].test(id);
}

/** Where the post stands at its provider: a link to click, never something that is loaded by itself. */
export function embedAddress(provider: EmbedProvider, id: string): string {
  switch (provider) {
    case "youtube":
      return `https://www.youtube.com/watch?v=${id}`;
    case "instagram":
      return `https://www.instagram.com/${id}/`;
    case "tiktok":
      return `https://www.tiktok.com/${id}`;
    case "x":
      return `https://x.com/i/status/${id}`;
    case "facebook":
      return /^\d+$/.test(id) ? `https://www.facebook.com/watch/?v=${id}` : `https://www.facebook.com/${id}`;
  }
}

/** Provider and id of a pasted address, or null when it is not a post of a known provider. */
export function parseEmbedAddress(address: string): { provider: EmbedProvider; id: string } | null {
  const url = URL.parse(address.trim());
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  const host = url.hostname.replace(/^(?:www|m|mobile|web)\./, "");
  const provider = providerOfHost(host);
  if (provider === null) return null;
  const id = idOf(provider, host, url);
  return id !== null && isEmbedId(provider, id) ? { provider, id } : null;
}

function providerOfHost(host: string): EmbedProvider | null {
  for (const provider of ["youtube", "instagram", "tiktok", "x", "facebook"] as const) {
    if (hosts[provider].includes(host)) return provider;
  }
  return null;
}

function idOf(provider: EmbedProvider, host: string, url: URL): string | null {
  const path = url.pathname.split("/").filter((part) => part !== "");
  switch (provider) {
    case "youtube":
      if (host === "youtu.be") return path[0] ?? null;
      if (path[0] === "shorts" || path[0] === "embed" || path[0] === "live") return path[1] ?? null;
      return url.searchParams.get("v");
    case "instagram": {
      const at = path.findIndex((part) => part === "p" || part === "reel" || part === "tv");
      return at === -1 ? null : path.slice(at, at + 2).join("/");
    }
    case "tiktok":
      return path.slice(0, 3).join("/");
    case "x":
      return path[path.indexOf("status") + 1] ?? null;
    case "facebook":
      if (path[0] === "watch") return url.searchParams.get("v");
      return path[0] === "reel" ? path.slice(0, 2).join("/") : path.slice(0, 3).join("/");
  }
}
