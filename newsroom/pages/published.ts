/** What readers see of the fixed pages: the version that is out, or what a page of every newsroom says by default. */
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { fixedPages, fixedPageVersions } from "#db/schema/pages.ts";
import { bodyExcerpt } from "#newsroom/body/excerpt.ts";
import { bodyToHtml } from "#newsroom/body/to-html.ts";
import { defaultContent, type PageSite } from "./default-content.ts";
import { isBuiltIn, shelfOfBuiltIn } from "./rules.ts";
import { parsePageContent } from "./schema.ts";
import { builtInPages, type PageContent, type PageLink } from "./types.ts";

const live = and(
  eq(fixedPageVersions.pageId, fixedPages.id),
  eq(fixedPageVersions.number, fixedPages.liveNumber),
);

/** What the page at `/{slug}` says, or null when there is none. */
export async function pageAt(
  slug: string,
  site: PageSite,
  executor: Executor = db(),
): Promise<PageContent | null> {
  const [row] = await executor
    .select({ content: fixedPageVersions.content })
    .from(fixedPages)
    .innerJoin(fixedPageVersions, live)
    .where(eq(fixedPages.slug, slug));
  if (row) return parsePageContent(row.content);
  return isBuiltIn(slug) ? defaultContent(slug, site) : null;
}

/** Every page that readers can open: those of every newsroom in their order, then its own by title. */
export async function pageLinks(site: PageSite, executor: Executor = db()): Promise<PageLink[]> {
  const rows = await executor
    .select({
      slug: fixedPages.slug,
      shelf: fixedPages.shelf,
      title: sql<string>`${fixedPageVersions.content} ->> 'title'`.as("title"),
    })
    .from(fixedPages)
    .innerJoin(fixedPageVersions, live)
    .where(isNotNull(fixedPages.liveNumber))
    .orderBy(asc(sql`title`));
  const titles = new Map(rows.map(({ slug, title }) => [slug, title]));
  const builtIn = builtInPages.map((slug) => ({
    slug,
    title: titles.get(slug) ?? defaultContent(slug, site).title,
    shelf: shelfOfBuiltIn(slug),
  }));
  return [...builtIn, ...rows.filter(({ slug }) => !isBuiltIn(slug))];
}

/** The HTML of a page's text; it may be put on a page as it is. */
export function pageHtml(content: PageContent, siteOrigin: string): string {
  return bodyToHtml(content.body, {
    pictures: () => null,
    storyPath: () => null,
    labels: noLabels,
    siteOrigin,
  });
}

/** What search engines are told of a page: its lead, or how it begins. */
export function pageSummary({ lead, body }: PageContent): string {
  return lead || bodyExcerpt(body, 160);
}

/** Nothing in a page needs a word around it. */
const noLabels = {
  picture: "",
  credit: "",
  readAlso: "",
  gallery: "",
  of: "",
  table: "",
  embed: { youtube: "", instagram: "", tiktok: "", x: "", facebook: "" },
};
