import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { hasComeOut } from "#newsroom/schedule/has-come-out.ts";
import type { WithdrawalGround } from "#newsroom/workflow/rules.ts";
import { storyPath } from "./paths.ts";

/** What readers are told of a story that was taken down. Never its words: they were the reason. */
export interface WithdrawnStory {
  readonly ground: WithdrawalGround;
  readonly note: string;
  readonly withdrawnAt: Date;
  readonly section: { readonly slug: string; readonly name: string };
}

/** The withdrawal that stands at an address where readers could once read a story, or null. */
export async function withdrawnStoryAt(
  { sectionSlug, slug }: { sectionSlug: string; slug: string },
  executor: Executor = db(),
): Promise<WithdrawnStory | null> {
  const [row] = await executor
    .select({
      ground: publications.withdrawalGround,
      note: publications.withdrawalNote,
      withdrawnAt: publications.withdrawnAt,
      sectionSlug: sections.slug,
      sectionName: sections.name,
    })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(and(eq(sections.slug, sectionSlug), eq(publications.slug, slug), hasComeOut))
    .limit(1);
  if (!row?.ground || !row.withdrawnAt) return null;
  return {
    ground: row.ground,
    note: row.note ?? "",
    withdrawnAt: row.withdrawnAt,
    section: { slug: row.sectionSlug, name: row.sectionName },
  };
}

/** Where the story that once stood at `path` ("/daerah/judul-lama") stands now, or null. */
export async function movedTo(path: string, executor: Executor = db()): Promise<string | null> {
  const [row] = await executor
    .select({ sectionSlug: sections.slug, slug: publications.slug })
    .from(redirects)
    .innerJoin(publications, eq(publications.storyId, redirects.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(and(eq(redirects.path, path), hasComeOut))
    .limit(1);
  const target = row ? storyPath(row.sectionSlug, row.slug) : null;
  return target === path ? null : target;
}
