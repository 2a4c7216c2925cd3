import { permanentRedirect } from "next/navigation";
import { atomFeed } from "#newsroom/feeds/atom.ts";
import { jsonFeed } from "#newsroom/feeds/json-feed.ts";
import { feedContents } from "#newsroom/feeds/published.ts";
import { rssFeed } from "#newsroom/feeds/rss.ts";
import type { FeedFormat, FeedOf } from "#newsroom/feeds/types.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import { writerAt } from "#newsroom/staff/published.ts";
import { type FeedSubject, movedTo, topicAt } from "#newsroom/stories/published.ts";
import { feedEntry } from "./feed-entries.ts";
import { newspaper } from "./newspaper.ts";
import { textResponse } from "./text-response.ts";
import { correctionWords } from "./words.ts";

/** Whose feed an address names. */
export type FeedAsked =
  | { readonly kind: "site" }
  | { readonly kind: "section" | "topic" | "writer"; readonly slug: string };

const types: Record<FeedFormat, string> = {
  xml: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** The feed that an address asks for; that of a moved section leads on, and 404 for what readers do not know. */
export async function feedAnswer(asked: FeedAsked, format: FeedFormat): Promise<Response> {
  const [site, words, subject] = await Promise.all([newspaper(), correctionWords(), subjectOf(asked)]);
  if (!subject) {
    const moved = asked.kind === "section" ? await movedTo(`/${asked.slug}/feed.${format}`) : null;
    if (moved) permanentRedirect(moved);
    return textResponse(site.t("notFound"), "text/plain", 404);
  }
  const { materials, fullText, hubUrl } = await feedContents(subject.of);
  // A topic that only unpublished stories have is as good as none: its name is theirs.
  if (asked.kind === "topic" && materials.length === 0)
    return textResponse(site.t("notFound"), "text/plain", 404);
  const pageUrl = `${site.url}${subject.path || "/"}`;
  const address = (ending: FeedFormat) => `${site.url}${subject.path}/feed.${ending}`;
  const feed: FeedOf = {
    id: subject.of.kind === "site" ? pageUrl : `urn:uuid:${subject.of.id}`,
    title: subject.name === "" ? site.name : `${subject.name} – ${site.name}`,
    description: subject.name === "" ? site.tagline : subject.description,
    pageUrl,
    feedUrls: { xml: address("xml"), atom: address("atom"), json: address("json") },
    publisher: site.name,
    siteUrl: site.url,
    timeZone: site.timeZone,
    language: site.locale,
    hubUrl,
  };
  const entries = materials.map((material) => feedEntry(material, { site, words, fullText }));
  return textResponse(written(format, entries, feed), types[format]);
}

function written(format: FeedFormat, entries: Parameters<typeof rssFeed>[0], feed: FeedOf): string {
  switch (format) {
    case "xml":
      return rssFeed(entries, feed);
    case "atom":
      return atomFeed(entries, feed);
    case "json":
      return jsonFeed(entries, feed);
  }
}

interface Subject {
  readonly of: FeedSubject;
  /** Where its page stands, without a slash at its end. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

async function subjectOf(asked: FeedAsked): Promise<Subject | null> {
  switch (asked.kind) {
    case "site":
      return { of: { kind: "site" }, path: "", name: "", description: "" };
    case "section": {
      const found = await sectionAt(asked.slug);
      return (
        found && {
          of: { kind: "section", id: found.id },
          path: `/${found.slug}`,
          name: found.name,
          description: found.description,
        }
      );
    }
    case "writer": {
      const found = await writerAt(asked.slug);
      return (
        found && {
          of: { kind: "writer", id: found.id },
          path: `/penulis/${found.slug}`,
          name: found.name,
          description: [found.title, found.bio].filter(Boolean).join(". "),
        }
      );
    }
    case "topic": {
      const found = await topicAt(asked.slug);
      const named = { kind: "topic", id: found?.id ?? "" } as const;
      return found && { of: named, path: `/topik/${found.slug}`, name: found.name, description: "" };
    }
  }
}
