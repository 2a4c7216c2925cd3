import { count, max } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { freeAddress } from "../free-address.ts";
import { mostSections, sectionSlugLimit } from "../limits.ts";
import { cleanSection, type SectionWords, sectionProblem } from "../rules.ts";
import type { Accent } from "../types.ts";
import { recordSection } from "./section-work.ts";

/**
 * Adds a section at the end of the navigation; its address is made from its name where none is given. Throws
 * `forbidden`, `invalid`, or `conflict` when there are enough.
 */
export async function addSection(
  request: SectionWords & { actor: PersonActor; accent: Accent; showsPlaces: boolean },
  executor: Executor = db(),
): Promise<{ sectionId: string }> {
  const { actor, accent, showsPlaces } = request;
  demandKeeper(actor);
  const typed = cleanSection(request);
  const words = { ...typed, slug: typed.slug || slugify(typed.name, sectionSlugLimit) };
  const problem = sectionProblem(words);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return executor.transaction(async (tx) => {
    await freeAddress(tx, words.slug);
    const [now] = await tx.select({ count: count(), last: max(sections.position) }).from(sections);
    if ((now?.count ?? 0) >= mostSections)
      throw new RedaksiError("conflict", "sections-many", { limit: mostSections });
    const [section] = await tx
      .insert(sections)
      .values({ ...words, accent, showsPlaces, position: (now?.last ?? 0) + 1 })
      .returning({ id: sections.id });
    if (!section) throw new Error("a section was not made");
    const details = { name: words.name, slug: words.slug };
    await recordSection(tx, { actor, event: "section.add", sectionId: section.id, details });
    return { sectionId: section.id };
  });
}
