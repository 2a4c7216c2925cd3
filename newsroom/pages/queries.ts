import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { fixedPages, fixedPageVersions } from "#db/schema/pages.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { defaultContent, emptyPageBody, type PageSite } from "./default-content.ts";
import { isBuiltIn, shelfOfBuiltIn } from "./rules.ts";
import { parsePageContent } from "./schema.ts";
import {
  builtInPages,
  type DeskPage,
  type DeskPageRow,
  type PageContent,
  type PageVersion,
} from "./types.ts";

const drafter = alias(people, "drafter");
const publisher = alias(people, "publisher");

function rowsOf(executor: Executor) {
  return executor
    .select({
      id: fixedPages.id,
      slug: fixedPages.slug,
      shelf: fixedPages.shelf,
      version: fixedPages.version,
      draft: fixedPages.draft,
      draftAt: fixedPages.draftSavedAt,
      draftBy: drafter.name,
      live: fixedPageVersions.content,
      liveNumber: fixedPages.liveNumber,
      publishedAt: fixedPageVersions.publishedAt,
      publishedBy: publisher.name,
    })
    .from(fixedPages)
    .leftJoin(
      fixedPageVersions,
      and(eq(fixedPageVersions.pageId, fixedPages.id), eq(fixedPageVersions.number, fixedPages.liveNumber)),
    )
    .leftJoin(drafter, eq(drafter.id, fixedPages.draftSavedById))
    .leftJoin(publisher, eq(publisher.id, fixedPageVersions.publishedById));
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** All fixed pages, those of every newsroom first. Throws `forbidden` for whoever does not keep the site. */
export async function pagesOfDesk(
  actor: PersonActor,
  site: PageSite,
  executor: Executor = db(),
): Promise<DeskPageRow[]> {
  demandKeeper(actor);
  const rows = await rowsOf(executor).orderBy(asc(fixedPages.slug));
  const found = new Map(rows.map((row) => [row.slug, row]));
  const own = rows.filter(({ slug }) => !isBuiltIn(slug));
  return [...builtInPages, ...own.map(({ slug }) => slug)].map((slug) =>
    toRow(slug, found.get(slug) ?? null, site),
  );
}

/** One page to be worked on. Throws `forbidden`, or `not-found` for an address that has none. */
export async function pageOfDesk(
  actor: PersonActor,
  slug: string,
  site: PageSite,
  executor: Executor = db(),
): Promise<DeskPage> {
  demandKeeper(actor);
  const [row = null] = await rowsOf(executor).where(eq(fixedPages.slug, slug));
  if (!row && !isBuiltIn(slug)) throw new RedaksiError("not-found", "page-not-found");
  const versions = row ? await versionsOf(row.id, row.liveNumber, executor) : [];
  return {
    ...toRow(slug, row, site),
    version: row?.version ?? 0,
    content: contentOf(slug, row, site),
    versions,
  };
}

/** What a version of a page said. Throws `forbidden` or `not-found`. */
export async function versionOfPage(
  actor: PersonActor,
  { slug, number }: { slug: string; number: number },
  executor: Executor = db(),
): Promise<PageContent> {
  demandKeeper(actor);
  const [row] = await executor
    .select({ content: fixedPageVersions.content })
    .from(fixedPageVersions)
    .innerJoin(fixedPages, eq(fixedPages.id, fixedPageVersions.pageId))
    .where(and(eq(fixedPages.slug, slug), eq(fixedPageVersions.number, number)));
  if (!row) throw new RedaksiError("not-found", "page-not-found");
  return parsePageContent(row.content);
}

async function versionsOf(
  pageId: string,
  liveNumber: number | null,
  executor: Executor,
): Promise<PageVersion[]> {
  const rows = await executor
    .select({
      number: fixedPageVersions.number,
      title: sql<string>`${fixedPageVersions.content} ->> 'title'`,
      at: fixedPageVersions.publishedAt,
      name: people.name,
    })
    .from(fixedPageVersions)
    .leftJoin(people, eq(people.id, fixedPageVersions.publishedById))
    .where(eq(fixedPageVersions.pageId, pageId))
    .orderBy(desc(fixedPageVersions.number));
  return rows.map((row) => ({ ...row, isLive: row.number === liveNumber }));
}

function toRow(slug: string, row: Row | null, site: PageSite): DeskPageRow {
  const builtIn = isBuiltIn(slug);
  return {
    slug,
    builtIn,
    title: contentOf(slug, row, site).title,
    shelf: isBuiltIn(slug) ? shelfOfBuiltIn(slug) : (row?.shelf ?? "none"),
    isOut: builtIn || row?.live != null,
    published: row?.publishedAt ? { at: row.publishedAt, name: row.publishedBy } : null,
    draft: row?.draftAt ? { at: row.draftAt, name: row.draftBy } : null,
  };
}

function contentOf(slug: string, row: Row | null, site: PageSite): PageContent {
  const written = row?.draft ?? row?.live;
  if (written) return parsePageContent(written);
  return isBuiltIn(slug) ? defaultContent(slug, site) : { title: slug, lead: "", body: emptyPageBody };
}
