import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { revisionBylines, revisionTags } from "#db/schema/revisions.ts";
import { sections, tags } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { feedPathsOf } from "./rules.ts";

/** What readers and programs find changed after something happened to a story. */
export interface ChangedPaths {
  readonly pages: readonly string[];
  readonly feeds: readonly string[];
}

/**
 * The paths that a change of a story touches: its own and those that it left in the transaction of `outboxId`, and
 * the feeds of the site, of its sections, authors and topics, also those that the revision before this one stood in.
 * Nothing for a story that readers never saw.
 */
export async function changedPaths(
  tx: Executor,
  { storyId, outboxId }: { storyId: string; outboxId: string },
): Promise<ChangedPaths> {
  const [now] = await tx
    .select({ section: sections.slug, slug: publications.slug, revisionId: publications.revisionId })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(
        eq(publications.storyId, storyId),
        sql`(${publications.withdrawnAt} is not null or exists (select 1 from public_stories out where out.story_id = ${publications.storyId}))`,
      ),
    );
  if (!now) return { pages: [], feeds: [] };
  const revisionIds = [now.revisionId, ...(await revisionsBefore(tx, storyId))];
  // What was left in the very transaction that put the effect into the outbox: both carry its time.
  const left = await tx
    .select({ path: redirects.path })
    .from(redirects)
    .where(
      and(
        eq(redirects.storyId, storyId),
        sql`${redirects.createdAt} = (select effect.created_at from outbox effect where effect.id = ${outboxId})`,
      ),
    );
  const writers = await tx
    .selectDistinct({ slug: people.slug })
    .from(revisionBylines)
    .innerJoin(people, eq(people.id, revisionBylines.personId))
    .where(inArray(revisionBylines.revisionId, revisionIds));
  const topics = await tx
    .selectDistinct({ slug: tags.slug })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(inArray(revisionTags.revisionId, revisionIds));
  const pages = [storyPath(now.section, now.slug), ...left.map(({ path }) => path)];
  const lists = [
    "/",
    ...pages.map((path) => path.slice(0, path.indexOf("/", 1))),
    ...writers.map(({ slug }) => `/penulis/${slug}`),
    ...topics.map(({ slug }) => `/topik/${slug}`),
  ];
  return { pages, feeds: [...new Set(lists)].flatMap(feedPathsOf) };
}

/** The revisions that readers had last and the time before. */
async function revisionsBefore(tx: Executor, storyId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: moves.revisionId })
    .from(moves)
    .where(and(eq(moves.storyId, storyId), inArray(moves.verb, ["publish", "publish-due", "publish-update"])))
    .orderBy(desc(moves.at))
    .limit(2);
  return rows.flatMap(({ id }) => (id ? [id] : []));
}
