import { asc, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { isSameSet } from "../rules.ts";
import { recordSection } from "./section-work.ts";

/**
 * Sets the order of the navigation. `seen` is the order that the screen showed. Throws `forbidden`, `invalid`, or
 * `stale` when somebody changed the order, or which sections there are.
 */
export async function orderSections(
  { actor, seen, wanted }: { actor: PersonActor; seen: readonly string[]; wanted: readonly string[] },
  executor: Executor = db(),
): Promise<void> {
  demandKeeper(actor);
  if (!isSameSet(seen, wanted)) throw new RedaksiError("invalid", "form-malformed");
  await executor.transaction(async (tx) => {
    const rows = await tx
      .select({ id: sections.id })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.slug))
      .for("update");
    if (rows.length !== seen.length || rows.some(({ id }, index) => id !== seen[index]))
      throw new RedaksiError("stale", "sections-changed");
    for (const [index, id] of wanted.entries())
      await tx
        .update(sections)
        .set({ position: index + 1 })
        .where(eq(sections.id, id));
    await recordSection(tx, { actor, event: "section.order", details: { order: wanted.join(",") } });
  });
}
