import type { Metadata } from "next";
import type { Site } from "#components/site/site.ts";

/** The feeds that belong to a page, in every format; `path` is the page's, "" for the whole newspaper. */
export function feedsOf(path: string, title: string): Pick<NonNullable<Metadata["alternates"]>, "types"> {
  return {
    types: {
      "application/rss+xml": [{ url: `${path}/feed.xml`, title }],
      "application/atom+xml": [{ url: `${path}/feed.atom`, title }],
      "application/feed+json": [{ url: `${path}/feed.json`, title }],
    },
  };
}

/** How a page looks when it is shared. `images` are paths or addresses, the best first. */
export function openGraph({
  site,
  title,
  description,
  path,
  type,
  images = [],
}: {
  site: Pick<Site, "name" | "locale">;
  title: string;
  description: string;
  path: string;
  type: "website" | "article" | "profile";
  images?: { url: string; width: number; height: number; alt: string }[];
}): Pick<Metadata, "openGraph" | "twitter"> {
  const locale = site.locale === "id" ? "id_ID" : "en_GB";
  const shown =
    images.length > 0 ? images : [{ url: "/icon-512.png", width: 512, height: 512, alt: site.name }];
  return {
    openGraph: { type, title, description, url: path, siteName: site.name, locale, images: shown },
    twitter: {
      card: images.length > 0 ? "summary_large_image" : "summary",
      title,
      description,
      images: shown,
    },
  };
}

/** The page asked for by `?halaman=`: 1 for anything that is not a whole number from 1 to `last`. */
export function pageAsked(value: string | string[] | undefined, last: number): number {
  const text = typeof value === "string" ? value : "";
  const page = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
  return page <= last ? page : 1;
}

/** One value of a query key; "" when it is absent or given more than once. */
export function single(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
