import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { sectionAddresses, sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { freeAddress } from "../free-address.ts";
import { cleanSection, type SectionWords, sectionProblem } from "../rules.ts";
import type { Accent } from "../types.ts";
import { lockSection, recordSection, type SectionRequest } from "./section-work.ts";

/**
 * Sets a section's name, description, colour and address. After a new address the old one leads on for ever, and
 * with it every story under it. Throws `forbidden`, `not-found`, `invalid` or `stale`.
 */
export async function saveSection(
  request: SectionRequest & SectionWords & { accent: Accent; showsPlaces: boolean },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, sectionId, accent, showsPlaces } = request;
  const words = cleanSection(request);
  return executor.transaction(async (tx) => {
    const before = await lockSection(tx, request);
    const problem = sectionProblem(words);
    if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
    if (words.slug !== before.slug) {
      await freeAddress(tx, words.slug, { ownSectionId: sectionId });
      const own = eq(sectionAddresses.sectionId, sectionId);
      await tx.delete(sectionAddresses).where(and(own, eq(sectionAddresses.slug, words.slug)));
      await tx.insert(sectionAddresses).values({ slug: before.slug, sectionId });
    }
    const version = before.version + 1;
    await tx
      .update(sections)
      .set({ ...words, accent, showsPlaces, version })
      .where(eq(sections.id, sectionId));
    const details = { ...words, accent, oldSlug: before.slug, oldName: before.name };
    await recordSection(tx, { actor, event: "section.save", sectionId, details });
    return { version };
  });
}
