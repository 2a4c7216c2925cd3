import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { closedSections, sectionAddresses, sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { lockSection, recordSection, type SectionRequest } from "./section-work.ts";

/**
 * Takes a section away. Its stories, published and not, go into another in the same transaction, and its old
 * addresses lead there for ever; without `intoId` it must be empty. Numbers of reads go along; rules that were set
 * for it alone, its front and its editors' right to it end with it. Throws `forbidden`, `not-found`, `stale`,
 * `invalid` for no such target, or `conflict` while it holds stories or is the last.
 */
export async function closeSection(
  request: SectionRequest & { intoId: string | null },
  executor: Executor = db(),
): Promise<{ moved: number }> {
  const { actor, sectionId, intoId } = request;
  return executor.transaction(async (tx) => {
    const section = await lockSection(tx, request);
    if (intoId === sectionId) throw new RedaksiError("invalid", "section-into-itself");
    const target = await heldTarget(tx, intoId);
    if (intoId !== null && !target) throw new RedaksiError("invalid", "section-target-gone");
    const moved = target ? await moveStories(tx, sectionId, target.id) : 0;
    if (!target) await refuseFull(tx, sectionId);
    if (target) {
      await tx
        .update(sectionAddresses)
        .set({ sectionId: target.id })
        .where(eq(sectionAddresses.sectionId, sectionId));
      await tx.update(closedSections).set({ intoId: target.id }).where(eq(closedSections.intoId, sectionId));
    }
    await tx.delete(sections).where(eq(sections.id, sectionId));
    if (target) {
      await tx.insert(sectionAddresses).values({ slug: section.slug, sectionId: target.id });
      await tx.insert(closedSections).values({ id: sectionId, name: section.name, intoId: target.id });
    }
    const details = { name: section.name, slug: section.slug, into: target?.slug ?? null, moved };
    await recordSection(tx, { actor, event: "section.close", sectionId, details });
    return { moved };
  });
}

async function heldTarget(tx: Executor, intoId: string | null) {
  if (intoId === null) return null;
  const [target] = await tx
    .select({ id: sections.id, slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, intoId))
    .for("update");
  return target ?? null;
}

/** Throws `conflict` when stories are in the section, or when it is the only one. */
async function refuseFull(tx: Executor, sectionId: string): Promise<void> {
  const { rows } = await tx.execute<{ full: boolean; addressed: boolean; others: boolean }>(sql`
    select exists (select from stories where section_id = ${sectionId})
        or exists (select from publications where section_id = ${sectionId}) as full,
      exists (select from section_addresses where section_id = ${sectionId})
        or exists (select from closed_sections where into_id = ${sectionId}) as addressed,
      exists (select from sections where id <> ${sectionId}) as others`);
  if (rows[0]?.full) throw new RedaksiError("conflict", "section-full");
  if (rows[0]?.addressed) throw new RedaksiError("conflict", "section-addressed");
  if (!rows[0]?.others) throw new RedaksiError("conflict", "section-last");
}

/** Brings every story of a section into another; one whose address is taken there gets a mark behind it. */
async function moveStories(tx: Executor, fromId: string, intoId: string): Promise<number> {
  // Whoever publishes into either section waits: addresses are chosen under this lock.
  for (const id of [fromId, intoId].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${id}))`);
  await tx.execute(sql`
    with doubled as (
      select p.story_id, p.slug, left(p.slug, 111) || '-' || right(p.story_id::text, 8) as new_slug
        from publications p join publications there on there.section_id = ${intoId} and there.slug = p.slug
       where p.section_id = ${fromId}),
    kept as (
      insert into redirects (path, story_id)
      select '/' || s.slug || '/' || d.slug, d.story_id from doubled d, sections s where s.id = ${fromId}
      on conflict (path) do update set story_id = excluded.story_id)
    update publications p set slug = d.new_slug from doubled d where d.story_id = p.story_id`);
  await tx.update(publications).set({ sectionId: intoId }).where(eq(publications.sectionId, fromId));
  await tx.update(revisions).set({ sectionId: intoId }).where(eq(revisions.sectionId, fromId));
  const { rowCount } = await tx
    .update(stories)
    .set({ sectionId: intoId })
    .where(eq(stories.sectionId, fromId));
  await moveReads(tx, fromId, intoId);
  return rowCount ?? 0;
}

async function moveReads(tx: Executor, fromId: string, intoId: string): Promise<void> {
  await tx.execute(sql`
    insert into section_reads as kept (section_id, hour, reads, suspect)
    select ${intoId}, hour, reads, suspect from section_reads where section_id = ${fromId}
    on conflict (section_id, hour) do update
      set reads = kept.reads + excluded.reads, suspect = kept.suspect + excluded.suspect`);
  await tx.execute(sql`
    insert into author_reads as kept (person_id, section_id, hour, reads, suspect)
    select person_id, ${intoId}, hour, reads, suspect from author_reads where section_id = ${fromId}
    on conflict (person_id, hour, section_id) do update
      set reads = kept.reads + excluded.reads, suspect = kept.suspect + excluded.suspect`);
  await tx.execute(sql`update story_reads_daily set section_id = ${intoId} where section_id = ${fromId}`);
}
