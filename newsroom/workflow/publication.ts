import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { refuseEndedRights } from "#newsroom/media/rights.ts";
import { hasComeOut } from "#newsroom/schedule/has-come-out.ts";
import { forgetPublished, rememberPublished } from "#newsroom/similarity/commands/remember-text.ts";
import { chooseSlug } from "#newsroom/stories/address.ts";
import { storyContentSchema } from "#newsroom/stories/schema.ts";
import { raiseEdition } from "./edition.ts";
import { visibleFrom } from "./rules.ts";

/**
 * Gives readers a revision of a story from `visibleAt` on: the row that `public_stories` looks at. When its
 * address changes, the old one becomes a redirect.
 */
export async function setPublication(
  tx: Executor,
  publication: {
    storyId: string;
    revisionId: string;
    editorId: string | null;
    visibleAt: Date;
    embargoUntil: Date | null;
    updatedAt?: Date;
    releasedAt?: Date;
    heldAt?: null;
    /** It comes out with this very move: the edition is raised here, in the order of locks below. */
    comesOut?: true;
  },
): Promise<void> {
  const [revision] = await tx
    .select({ content: revisions.content, sectionId: revisions.sectionId, text: revisions.plainText })
    .from(revisions)
    .where(eq(revisions.id, publication.revisionId));
  if (!revision?.sectionId) throw new RedaksiError("invalid", "section-gone");
  const shownFrom = visibleFrom(publication.visibleAt, publication.embargoUntil);
  await refuseEndedRights(tx, publication.revisionId, shownFrom);
  const content = storyContentSchema.parse(revision.content);
  const { storyId, comesOut = false, ...given } = publication;
  // Two stories with one title at the same moment: the second waits here and gets the next address.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${revision.sectionId}))`);
  // The settings' row before the publication's, as whoever pauses or resumes all schedules locks them; after the
  // addresses, as an update does, which raises the edition at its end.
  if (comesOut) await raiseEdition(tx);
  const slug = await chooseSlug(tx, storyId, content, revision.sectionId);
  const values = { ...given, sectionId: revision.sectionId, slug };
  await keepOldAddress(tx, storyId, revision.sectionId, slug);
  await tx
    .insert(publications)
    .values({ storyId, ...values })
    .onConflictDoUpdate({ target: publications.storyId, set: values });
  await rememberPublished(tx, { storyId, revisionId: publication.revisionId, text: revision.text });
}

/** Takes a story that readers never saw back from them. */
export async function removePublication(tx: Executor, storyId: string): Promise<void> {
  await tx.delete(publications).where(eq(publications.storyId, storyId));
  await forgetPublished(tx, storyId);
}

async function keepOldAddress(tx: Executor, storyId: string, sectionId: string, slug: string): Promise<void> {
  const [old] = await tx
    .select({
      path: sql<string>`'/' || ${sections.slug} || '/' || ${publications.slug}`,
      seen: hasComeOut,
      sectionId: publications.sectionId,
      slug: publications.slug,
    })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(eq(publications.storyId, storyId));
  if (!old?.seen || (old.sectionId === sectionId && old.slug === slug)) return;
  await tx
    .insert(redirects)
    .values({ path: old.path, storyId })
    .onConflictDoUpdate({ target: redirects.path, set: { storyId } });
}
