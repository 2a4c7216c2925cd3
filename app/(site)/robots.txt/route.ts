import { siteUrl } from "#lib/env.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** Crawlers may read everything that readers may, apart from searches. */
export function GET(): Response {
  const lines = [
    "User-agent: *",
    "Disallow: /desk",
    "Disallow: /masuk",
    "Disallow: /api/",
    "Disallow: /cari?",
    "",
    `Sitemap: ${siteUrl()}/sitemap.xml`,
    `Sitemap: ${siteUrl()}/sitemap-berita.xml`,
    "",
  ];
  return textResponse(lines.join("\n"), "text/plain");
}
