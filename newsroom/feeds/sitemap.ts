import { toZonedIso } from "#lib/dates.ts";
import type { SitemapStory } from "../stories/published/sitemaps.ts";
import { element } from "./xml.ts";

const declaration = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const space = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;

/** The index of all sitemaps: addresses of each. */
export function sitemapIndex(urls: readonly string[]): string {
  const maps = urls.map((url) => `<sitemap>${element("loc", url)}</sitemap>`);
  return `${declaration}<sitemapindex ${space}>${maps.join("")}</sitemapindex>\n`;
}

/** A sitemap of pages that do not say when they changed. */
export function pageSitemap(urls: readonly string[]): string {
  return `${declaration}<urlset ${space}>${urls.map((url) => `<url>${element("loc", url)}</url>`).join("")}</urlset>\n`;
}

/** A sitemap of stories. */
export function storySitemap(
  stories: readonly SitemapStory[],
  site: { url: string; timeZone: string },
): string {
  const urls = stories.map(
    ({ path, changedAt }) =>
      `<url>${element("loc", site.url + path)}${element("lastmod", toZonedIso(changedAt, site.timeZone))}</url>`,
  );
  return `${declaration}<urlset ${space}>${urls.join("")}</urlset>\n`;
}

/** The news sitemap: name and language of the newspaper, time and title of each story. */
export function newsSitemap(
  stories: readonly SitemapStory[],
  site: { url: string; timeZone: string; name: string; language: string },
): string {
  const publication = `<news:publication>${element("news:name", site.name)}${element("news:language", site.language)}</news:publication>`;
  const urls = stories.map(
    ({ path, title, publishedAt }) =>
      `<url>${element("loc", site.url + path)}<news:news>${publication}` +
      element("news:publication_date", toZonedIso(publishedAt, site.timeZone)) +
      `${element("news:title", title)}</news:news></url>`,
  );
  return `${declaration}<urlset ${space} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("")}</urlset>\n`;
}
