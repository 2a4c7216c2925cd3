import { and, eq, max } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { fixedPages, fixedPageVersions } from "#db/schema/pages.ts";
import { RedaksiError } from "#lib/errors.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { cleanPage, isBuiltIn, pageProblem, shelfOfBuiltIn } from "../rules.ts";
import type { PageContent } from "../types.ts";

/** What every step of a page is asked with. `expectedVersion` is what the screen showed, 0 for an untouched page. */
export interface PageRequest {
  readonly actor: PersonActor;
  readonly slug: string;
  readonly expectedVersion: number;
}

export type LockedPage = typeof fixedPages.$inferSelect;

/**
 * Locks a page for one step; a page of every newsroom gets its row with the first. Throws `forbidden`,
 * `not-found`, or `stale` when somebody saved or published it after the asker looked.
 */
export async function lockPage(
  tx: Executor,
  { actor, slug, expectedVersion }: PageRequest,
): Promise<LockedPage> {
  demandKeeper(actor);
  if (isBuiltIn(slug)) {
    await tx
      .insert(fixedPages)
      .values({ slug, shelf: shelfOfBuiltIn(slug), version: 0 })
      .onConflictDoNothing();
  }
  const [page] = await tx.select().from(fixedPages).where(eq(fixedPages.slug, slug)).for("update");
  if (!page) throw new RedaksiError("not-found", "page-not-found");
  if (page.version !== expectedVersion) throw new RedaksiError("stale", "page-changed");
  return page;
}

/** A page's words as they are stored. Throws `invalid` for what does not fit. */
export function checkedPage(typed: PageContent): PageContent {
  const content = cleanPage(typed);
  const problem = pageProblem(content);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return content;
}

/** Writes what a step changes and that it was made. Returns the new version. */
export async function writePage(
  tx: Executor,
  page: LockedPage,
  step: {
    actor: PersonActor;
    event: string;
    set: Partial<typeof fixedPages.$inferInsert>;
    details?: Record<string, string | number>;
  },
): Promise<{ version: number }> {
  const version = page.version + 1;
  await tx
    .update(fixedPages)
    .set({ ...step.set, version })
    .where(eq(fixedPages.id, page.id));
  await tx.insert(history).values({
    event: step.event,
    personId: step.actor.personId,
    subjectId: page.id,
    details: { slug: page.slug, ...step.details },
  });
  return { version };
}

/** The content of a version as it was stored, or null. */
export async function storedVersion(
  tx: Executor,
  pageId: string,
  number: number | null,
): Promise<unknown | null> {
  if (number === null) return null;
  const [row] = await tx
    .select({ content: fixedPageVersions.content })
    .from(fixedPageVersions)
    .where(and(eq(fixedPageVersions.pageId, pageId), eq(fixedPageVersions.number, number)));
  return row?.content ?? null;
}

/** The number that the next version gets. */
export async function nextNumber(tx: Executor, pageId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(fixedPageVersions.number) })
    .from(fixedPageVersions)
    .where(eq(fixedPageVersions.pageId, pageId));
  return (row?.last ?? 0) + 1;
}
