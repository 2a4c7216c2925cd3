import { and, asc, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { revisionTags } from "#db/schema/revisions.ts";
import { tags } from "#db/schema/sections.ts";
import { newestFirst } from "./card.ts";
import { storyPath } from "./paths.ts";

export interface SitemapStory {
  readonly path: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

/** A month ("2026-11", UTC) of the archive, and how many sitemaps its stories fill. */
export interface SitemapMonth {
  readonly month: string;
  readonly parts: number;
}

/** Search engines take no more than this from one news sitemap. */
const mostInNewsSitemap = 1_000;
/** The most addresses that a sitemap may hold (sitemaps.org/protocol). */
export const mostInSitemap = 50_000;

const columns = {
  sectionSlug: publicStories.sectionSlug,
  slug: publicStories.slug,
  title: publicStories.title,
  publishedAt: publicStories.publishedAt,
  updatedAt: publicStories.updatedAt,
};

/** Stories of the last two days for the news sitemap. Paid content is not news. */
export async function storiesForNewsSitemap(executor: Executor = db()): Promise<SitemapStory[]> {
  const rows = await executor
    .select(columns)
    .from(publicStories)
    .where(
      and(
        sql`${publicStories.publishedAt} >= now() - interval '2 days'`,
        ne(publicStories.kind, "advertorial"),
      ),
    )
    .orderBy(...newestFirst)
    .limit(mostInNewsSitemap);
  return rows.map(toSitemapStory);
}

/**
 * Months that have public stories, newest first: one look into the index for each month. Only when the archive is
 * larger than a sitemap may be is it counted, once and from the index alone, how many parts a month fills.
 */
export async function monthsWithStories(
  executor: Executor = db(),
  perSitemap = mostInSitemap,
): Promise<SitemapMonth[]> {
  const { rows } = await executor.execute<{ month: string; parts: number }>(sql`
    with large as materialized (
      select 1 from ${publications} order by visible_at desc nulls last offset ${perSitemap} limit 1),
    counted as (
      select date_trunc('month', visible_at at time zone 'UTC') as month, count(*) as stories
      from ${publications} where exists (select from large) group by 1 having count(*) > ${perSitemap})
    select to_char(months.month, 'YYYY-MM') as month, ceil(coalesce(counted.stories, 1)::numeric / ${perSitemap})::int as parts
    from generate_series(
      (select date_trunc('month', min(visible_at) at time zone 'UTC') from publications),
      date_trunc('month', now() at time zone 'UTC'), interval '1 month') as months(month)
    cross join lateral (select 1 from public_stories
      where published_at >= months.month at time zone 'UTC'
        and published_at < (months.month + interval '1 month') at time zone 'UTC'
      order by published_at desc nulls last limit 1) found
    left join counted on counted.month = months.month
    order by 1 desc`);
  return rows;
}

/** The stories of one part of such a month, oldest first, so that what comes out moves no story to another part. */
export async function storiesOfMonth(
  { month, part = 1 }: { month: string; part?: number },
  executor: Executor = db(),
  perSitemap = mostInSitemap,
): Promise<SitemapStory[]> {
  const begin = sql`${`${month}-01`}::timestamp`;
  const rows = await executor
    .select(columns)
    .from(publicStories)
    .where(
      and(
        sql`${publicStories.publishedAt} >= ${begin} at time zone 'UTC'`,
        sql`${publicStories.publishedAt} < (${begin} + interval '1 month') at time zone 'UTC'`,
      ),
    )
    .orderBy(sql`${publicStories.publishedAt} asc nulls first`, sql`${publicStories.storyId} desc`)
    .limit(perSitemap)
    .offset((part - 1) * perSitemap);
  return rows.map(toSitemapStory);
}

/** The last parts of the addresses of all topics that readers find stories under. */
export async function topicsInSitemap(executor: Executor = db()): Promise<string[]> {
  const rows = await executor
    .select({ slug: tags.slug })
    .from(tags)
    .where(
      sql`exists (select 1 from ${revisionTags} join ${publicStories} on ${publicStories.revisionId} = ${revisionTags.revisionId}
        where ${revisionTags.tagId} = ${tags.id})`,
    )
    .orderBy(asc(tags.slug))
    .limit(mostInSitemap);
  return rows.map(({ slug }) => slug);
}

function toSitemapStory(row: {
  sectionSlug: string;
  slug: string;
  title: string;
  publishedAt: Date;
  updatedAt: Date | null;
}): SitemapStory {
  return {
    path: storyPath(row.sectionSlug, row.slug),
    title: row.title,
    publishedAt: row.publishedAt,
    changedAt: row.updatedAt ?? row.publishedAt,
  };
}
