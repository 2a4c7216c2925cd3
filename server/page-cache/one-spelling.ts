/** What other systems call the documents that stand here under one name. */
const otherNames: Readonly<Record<string, string>> = {
  feed: "feed.xml",
  "feed/rss": "feed.xml",
  "feed/atom": "feed.atom",
  "feed/json": "feed.json",
  rss: "feed.xml",
  "rss.xml": "feed.xml",
  "atom.xml": "feed.atom",
  "index.xml": "feed.xml",
  "news-sitemap.xml": "sitemap-berita.xml",
  "sitemap-news.xml": "sitemap-berita.xml",
  "sitemap_index.xml": "sitemap.xml",
  "sitemap-index.xml": "sitemap.xml",
  "wp-sitemap.xml": "sitemap.xml",
};
const indexFile = /^index\.(?:html?|php)$/;
const pageEnding = /^(.+)\.(?:html?|php)$/;

/**
 * The segments of a path as our own links write them: small letters, no empty ones, none of the endings and names
 * that pages had on other systems. All at once, so that any old spelling is one redirect away from the page.
 */
export function spelledOnce(given: readonly string[]): readonly string[] {
  const segments = given
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  // "/daerah/judul/amp", the light page of other systems; ours is light as it is.
  if (segments.length === 3 && segments[2] === "amp") segments.pop();
  const last = segments.pop();
  if (last === undefined) return [];
  if (!indexFile.test(last)) segments.push(pageEnding.exec(last)?.[1] ?? last);
  const renamed = otherNames[segments.join("/")];
  return renamed === undefined ? segments : [renamed];
}
