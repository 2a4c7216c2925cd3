import { toZonedIso } from "#lib/dates.ts";
import { entryPath } from "#newsroom/live/coverage-html.ts";
import type { EntryPage, PublicCoverage, PublicEntry } from "#newsroom/live/published.ts";
import { lineOfEntry, plainLines } from "#newsroom/live/rules.ts";
import type { Site } from "./site.ts";

/** A coverage with the entries that stand on the page. */
export interface LiveOnPage {
  readonly coverage: Pick<PublicCoverage, "startedAt" | "endedAt">;
  readonly page: Pick<EntryPage, "entries">;
}

type About = Pick<Site, "name" | "url" | "timeZone">;

/** What a LiveBlogPosting has beyond an article: when the coverage ran, and each entry as a BlogPosting. */
export function liveData(
  { coverage, page }: LiveOnPage,
  story: { readonly path: string; readonly title: string },
  site: About,
): object {
  return {
    coverageStartTime: toZonedIso(coverage.startedAt, site.timeZone),
    ...(coverage.endedAt && { coverageEndTime: toZonedIso(coverage.endedAt, site.timeZone) }),
    liveBlogUpdate: page.entries.map((entry) => entryData(entry, story, site)),
  };
}

function entryData(
  entry: PublicEntry,
  story: { readonly path: string; readonly title: string },
  site: About,
): object {
  const url = site.url + entryPath(story.path, entry.id);
  const words = plainLines(entry.text).join("\n");
  const images = entry.pictures.flatMap(({ sources, texts }) => {
    const largest = sources.sources.find(({ format }) => format === "jpg")?.srcset.at(-1);
    if (!largest) return [];
    return [
      {
        "@type": "ImageObject",
        url: site.url + largest.url,
        width: largest.width,
        height: Math.round((largest.width * sources.height) / sources.width),
        caption: texts.caption,
        creditText: texts.credit,
      },
    ];
  });
  return {
    "@type": "BlogPosting",
    "@id": url,
    url,
    headline: (lineOfEntry(entry) || story.title).slice(0, 110),
    articleBody: words || lineOfEntry(entry) || story.title,
    datePublished: toZonedIso(entry.publishedAt, site.timeZone),
    dateModified: toZonedIso(entry.editedAt ?? entry.publishedAt, site.timeZone),
    author: { "@type": "Person", name: entry.author.name, url: `${site.url}/penulis/${entry.author.slug}` },
    ...(images.length > 0 && { image: images }),
  };
}
