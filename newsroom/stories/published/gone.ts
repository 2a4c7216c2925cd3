import { and, eq, inArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { sectionAddresses, sections } from "#db/schema/sections.ts";
import { hasComeOut } from "#newsroom/schedule/has-come-out.ts";
import type { WithdrawalGround } from "#newsroom/workflow/rules.ts";
import { storyPath } from "./paths.ts";

/** What readers are told of a story that was taken down. Never its words: they were the reason. */
export interface WithdrawnStory {
  readonly ground: WithdrawalGround;
  readonly note: string;
  readonly withdrawnAt: Date;
  readonly section: { readonly id: string; readonly slug: string; readonly name: string };
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
      sectionId: sections.id,
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
    section: { id: row.sectionId, slug: row.sectionSlug, name: row.sectionName },
  };
}

/**
 * Where what once stood at `path` stands now, or null: a story under an old address of its own, or whatever
 * belongs to a section under an old address of the section ("/kanal-lama/judul", "/kanal-lama/feed.xml").
 */
export async function movedTo(path: string, executor: Executor = db()): Promise<string | null> {
  const target = (await storyOnceAt([path], executor)) ?? (await ofMovedSection(path, executor));
  return target === path ? null : target;
}

/** The present path of the story that one of these old paths leads to. */
async function storyOnceAt(paths: readonly string[], executor: Executor): Promise<string | null> {
  const [row] = await executor
    .select({ sectionSlug: sections.slug, slug: publications.slug })
    .from(redirects)
    .innerJoin(publications, eq(publications.storyId, redirects.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(and(inArray(redirects.path, [...paths]), hasComeOut))
    .limit(1);
  return row ? storyPath(row.sectionSlug, row.slug) : null;
}

async function ofMovedSection(path: string, executor: Executor): Promise<string | null> {
  const [first = "", slug, ...rest] = path.slice(1).split("/");
  const [section] = await executor
    .select({ id: sections.id, slug: sections.slug })
    .from(sectionAddresses)
    .innerJoin(sections, eq(sections.id, sectionAddresses.sectionId))
    .where(eq(sectionAddresses.slug, first));
  if (!section) return null;
  if (slug === undefined) return `/${section.slug}`;
  if (/^feed\.(?:xml|atom|json)$/.test(slug) && rest.length === 0) return `/${section.slug}/${slug}`;
  const [row] = await executor
    .select({ slug: publications.slug })
    .from(publications)
    .where(and(eq(publications.sectionId, section.id), eq(publications.slug, slug), hasComeOut));
  const story = row ? storyPath(section.slug, row.slug) : await storyOfRenamed(section.id, slug, executor);
  return story && [story, ...rest].join("/");
}

/** A story that changed its own address too, while its section had any of its names. */
async function storyOfRenamed(sectionId: string, slug: string, executor: Executor): Promise<string | null> {
  const names = await executor
    .select({ slug: sectionAddresses.slug })
    .from(sectionAddresses)
    .where(eq(sectionAddresses.sectionId, sectionId));
  const present = await executor
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, sectionId));
  return storyOnceAt(
    [...names, ...present].map((name) => storyPath(name.slug, slug)),
    executor,
  );
}
