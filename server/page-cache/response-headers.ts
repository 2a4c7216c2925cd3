/** No inline script or style, nothing from elsewhere; embeds are links until a reader asks for them. */
export const readerContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // A video opens in the page once its reader presses it; nothing is asked of its host before.
  "frame-src https://www.youtube-nocookie.com",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** Headers that are part of every answer to a reader, as the flat list that `writeHead` takes. */
export const safetyHeaders: readonly string[] = [
  "Content-Security-Policy",
  readerContentSecurityPolicy,
  "X-Content-Type-Options",
  "nosniff",
  "Referrer-Policy",
  "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy",
  "same-origin",
];

/**
 * How long others may keep a page. Browsers ask again every time; a CDN keeps it for seconds. There is no
 * `stale-while-revalidate` for it: a CDN would answer once more with a story withdrawn minutes ago.
 */
export function pageCacheControl(sharedMaxAgeSeconds: number): string {
  return `public, max-age=0, s-maxage=${sharedMaxAgeSeconds}, must-revalidate`;
}

/** Files whose name holds their content. */
export const assetCacheControl = "public, max-age=31536000, immutable";
