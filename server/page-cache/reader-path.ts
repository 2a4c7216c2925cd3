/**
 * First segments of addresses that are not the reader's: the newsroom, sign-in, programs, sockets and files.
 * Previews are here too, because nothing that needs a token may ever enter the cache.
 */
const foreignSegments: ReadonlySet<string> = new Set([
  "desk",
  "masuk",
  "keluar",
  "undangan",
  "pratinjau",
  // Of readers who are signed in: what depends on who asks never enters the cache.
  "akun-pembaca",
  "komentar",
  "preview",
  "api",
  "_next",
  "__nextjs_original-stack-frame",
  "collaboration",
  "media",
  "livez",
  "readyz",
  "metrics",
  "healthz",
]);

/** Files at the root: served by Next or from `public/`. The readers' own scripts are kept, compressed, like pages. */
const fileEnding = /\.(?:mjs|css|map|woff2?|ico|png|jpe?g|webp|avif|svg|gif|webmanifest|txt)$/;

/** Documents for programs that are made anew with each edition, though they end like files. */
const madeAtRoot: ReadonlySet<string> = new Set(["/robots.txt"]);

/**
 * Whether an address belongs to anonymous readers. `path` is decoded, begins with `/` and has no query.
 * Feeds and sitemaps (`.xml`, `.atom`, `.json`), `robots.txt` and the readers' scripts are the reader's; other files
 * of `public/` are not.
 */
export function isReaderPath(path: string): boolean {
  const end = path.indexOf("/", 1);
  const first = end === -1 ? path.slice(1) : path.slice(1, end);
  if (foreignSegments.has(first)) return false;
  return !(end === -1 && fileEnding.test(path)) || madeAtRoot.has(path);
}
