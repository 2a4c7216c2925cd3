/**
 * A path of our own site out of an address that somebody sent along, or `fallback`. Whatever a browser could
 * read as leading elsewhere is refused: other origins, `//host`, backslashes, control characters.
 */
export function ownPath(address: string | undefined, fallback: string): string {
  if (!address?.startsWith("/") || address.length > 2_000) return fallback;
  const home = "http://own.invalid";
  const read = URL.canParse(address, home) ? new URL(address, home) : null;
  if (read?.origin !== home || hasUnsafe(address)) return fallback;
  return `${read.pathname}${read.search}${read.hash}`;
}

function hasUnsafe(address: string): boolean {
  return [...address].some((character) => character === "\\" || character < " " || character === "\u007f");
}
