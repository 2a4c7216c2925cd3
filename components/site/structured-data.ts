import { toZonedIso } from "#lib/dates.ts";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { picturesIn } from "#newsroom/body/references.ts";
import type { PublicStory, StoryCard } from "#newsroom/stories/published/types.ts";
import { type LiveOnPage, liveData } from "./live-data.ts";
import type { Site } from "./site.ts";
import { videosOf } from "./video-data.ts";

/** The vocabulary of all data that search engines read. */
export const schemaContext = "https://schema.org";

type About = Pick<Site, "name" | "url" | "publisher" | "timeZone" | "locale">;

/** NewsMediaOrganization: who publishes, and where its rules stand. */
export function organizationData({ name, url, publisher }: About): object {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${url}/#organization`,
    name,
    url: `${url}/`,
    logo: { "@type": "ImageObject", url: `${url}/icon-512.png`, width: 512, height: 512 },
    ...(publisher.name && { legalName: publisher.name }),
    ...(publisher.address && { address: publisher.address }),
    ...(publisher.email && { email: publisher.email }),
    ...(publisher.phone && { telephone: publisher.phone }),
    masthead: `${url}/redaksi`,
    publishingPrinciples: `${url}/pedoman-media-siber`,
    ethicsPolicy: `${url}/kode-etik`,
    correctionsPolicy: `${url}/koreksi`,
    actionableFeedbackPolicy: `${url}/hak-jawab`,
    ownershipFundingInfo: `${url}/redaksi`,
    unnamedSourcesPolicy: `${url}/kode-etik`,
    verificationFactCheckingPolicy: `${url}/pedoman-media-siber`,
  };
}

/** The front page: the newspaper and its search. */
export function frontData(site: About): object {
  const webSite = {
    "@type": "WebSite",
    "@id": `${site.url}/#website`,
    name: site.name,
    url: `${site.url}/`,
    inLanguage: site.locale,
    publisher: { "@id": `${site.url}/#organization` },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${site.url}/cari?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
  return { "@context": schemaContext, "@graph": [organizationData(site), webSite] };
}

/** What stands with a story on its page and belongs to what machines are told of it. */
export interface AroundStory {
  /** A path, when the card was drawn. */
  readonly socialCard: string | null;
  /** The pictures of the body by their id. */
  readonly inText?: ReadonlyMap<string, PictureSources>;
  readonly corrections?: readonly { readonly text: string; readonly publishedAt: Date }[];
  /** Its live coverage with the entries of the page. */
  readonly live?: LiveOnPage | null;
  /** What readers wrote about it; null where comments are off. */
  readonly talk?: { readonly count: number } | null;
}

/** NewsArticle (or its kind; LiveBlogPosting for one that is or was told live) and the breadcrumb of a story. */
export function storyData(story: PublicStory, site: About, around: AroundStory): object {
  const { socialCard, inText = new Map(), corrections = [], live = null, talk = null } = around;
  const url = site.url + story.path;
  const article = {
    "@type": live ? "LiveBlogPosting" : articleType(story.kind),
    "@id": `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: story.title.slice(0, 110),
    ...(story.summary && { description: story.summary }),
    articleSection: story.section.name,
    inLanguage: site.locale,
    datePublished: toZonedIso(story.publishedAt, site.timeZone),
    dateModified: toZonedIso(story.updatedAt ?? story.publishedAt, site.timeZone),
    author: authorsOf(story, site),
    ...(story.editorName && { editor: { "@type": "Person", name: story.editorName } }),
    publisher: organizationData(site),
    isPartOf: webSiteLink(site),
    isAccessibleForFree: true,
    wordCount: story.wordCount,
    ...(story.tags.length > 0 && { keywords: story.tags.map(({ name }) => name) }),
    image: imagesOf(story, site, socialCard, inText),
    ...videosOf(story),
    ...(live && liveData(live, story, site)),
    ...(talk && talk.count > 0 && { commentCount: talk.count }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text, publishedAt }) => ({
        "@type": "CorrectionComment",
        text,
        datePublished: toZonedIso(publishedAt, site.timeZone),
      })),
    }),
  };
  const steps = [
    { name: site.name, url: `${site.url}/` },
    { name: story.section.name, url: `${site.url}/${story.section.slug}` },
    { name: story.title, url },
  ];
  return { "@context": schemaContext, "@graph": [article, breadcrumbData(steps)] };
}

/** BreadcrumbList of named addresses, the front page first. */
export function breadcrumbData(steps: readonly { name: string; url: string }[]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** CollectionPage: a list of stories, as an ItemList of their addresses. */
export function listData(
  list: { name: string; path: string; stories: readonly Pick<StoryCard, "path">[] },
  site: About,
): object {
  return {
    "@context": schemaContext,
    "@type": "CollectionPage",
    name: list.name,
    url: site.url + list.path,
    inLanguage: site.locale,
    isPartOf: webSiteLink(site),
    ...(list.stories.length > 0 && {
      mainEntity: {
        "@type": "ItemList",
        itemListElement: list.stories.map(({ path }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          url: site.url + path,
        })),
      },
    }),
  };
}

/** AboutPage: who publishes the newspaper. */
export function mastheadData(path: string, site: About): object {
  return {
    "@context": schemaContext,
    "@type": "AboutPage",
    url: site.url + path,
    isPartOf: webSiteLink(site),
    mainEntity: organizationData(site),
  };
}

/** Person: the page of a writer. */
export function writerData(
  writer: { name: string; slug: string; bio: string; title: string | null },
  site: About,
): object {
  return {
    "@context": schemaContext,
    "@type": "ProfilePage",
    mainEntity: {
      "@type": "Person",
      "@id": `${site.url}/penulis/${writer.slug}#person`,
      name: writer.name,
      url: `${site.url}/penulis/${writer.slug}`,
      ...(writer.bio && { description: writer.bio }),
      ...(writer.title && { jobTitle: writer.title }),
      worksFor: {
        "@id": `${site.url}/#organization`,
        "@type": "NewsMediaOrganization",
        name: site.name,
        url: `${site.url}/`,
      },
    },
  };
}

function webSiteLink(site: About): object {
  return { "@type": "WebSite", "@id": `${site.url}/#website`, name: site.name, url: `${site.url}/` };
}

function articleType(kind: PublicStory["kind"]): string {
  switch (kind) {
    case "advertorial":
      return "AdvertiserContentArticle";
    case "opinion":
      return "OpinionNewsArticle";
    case "news":
    case "photo":
    case "live":
    case "video":
      return "NewsArticle";
  }
}

function authorsOf(story: PublicStory, site: About): object[] {
  if (story.bylines.length === 0)
    return [
      {
        "@type": "NewsMediaOrganization",
        "@id": `${site.url}/#organization`,
        name: site.name,
        url: `${site.url}/`,
      },
    ];
  return story.bylines.map(({ name, slug }) => ({
    "@type": "Person",
    name,
    url: `${site.url}/penulis/${slug}`,
  }));
}

/**
 * The picture on top at its largest and in the three shapes that search engines ask for, then the drawn card,
 * then the pictures in the text, each with its words.
 */
function imagesOf(
  story: PublicStory,
  site: About,
  socialCard: string | null,
  inText: ReadonlyMap<string, PictureSources>,
): object[] {
  const top = story.picture ? shownAs(story.picture, story.pictureTexts, site) : [];
  const crops = (story.picture?.crops ?? []).map(({ url, width, height }) =>
    image(site.url + url, width, height),
  );
  const card = socialCard ? [image(site.url + socialCard, 1200, 630)] : [];
  const others = picturesIn(story.body).flatMap((texts) => {
    const sources = inText.get(texts.mediaId);
    return sources ? shownAs(sources, texts, site) : [];
  });
  return [...top, ...crops, ...card, ...others];
}

function shownAs(
  picture: PictureSources,
  texts: { caption: string; credit: string } | null,
  site: About,
): object[] {
  const largest = picture.sources.find(({ format }) => format === "jpg")?.srcset.at(-1);
  if (!largest) return [];
  const height = Math.round((largest.width * picture.height) / picture.width);
  return [
    {
      ...image(site.url + largest.url, largest.width, height),
      ...(texts?.caption && { caption: texts.caption }),
      ...(texts?.credit && { creditText: texts.credit }),
    },
  ];
}

function image(url: string, width: number, height: number): object {
  return { "@type": "ImageObject", url, width, height };
}
