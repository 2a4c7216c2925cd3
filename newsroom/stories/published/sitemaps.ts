import { and, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { newestFirst } from "./card.ts";
import { storyPath } from "./paths.ts";

export interface SitemapStory {
  readonly path: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

/** Search engines take no more than this from one news sitemap. */
const mostInNewsSitemap = 1_000;
const mostInSitemap = 50_000;

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

/** Months ("2026-11", UTC, newest first) that have public stories: one look into the index for each month. */
export async function monthsWithStories(executor: Executor = db()): Promise<string[]> {
  const { rows } = await executor.execute<{ month: string }>(sql`
    select to_char(month, 'YYYY-MM') as month
    from generate_series(
      (select date_trunc('month', min(visible_at) at time zone 'UTC') from publications),
      date_trunc('month', now() at time zone 'UTC'), interval '1 month') month
    cross join lateral (select 1 from public_stories
      where published_at >= month at time zone 'UTC' and published_at < (month + interval '1 month') at time zone 'UTC'
      order by published_at desc nulls last limit 1) found
    order by 1 desc`);
  return rows.map(({ month }) => month);
}

/** The stories of such a month, newest first. */
export async function storiesOfMonth(month: string, executor: Executor = db()): Promise<SitemapStory[]> {
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
    .orderBy(...newestFirst)
    .limit(mostInSitemap);
  return rows.map(toSitemapStory);
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
