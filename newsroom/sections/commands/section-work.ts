import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";

export interface SectionRequest {
  readonly actor: PersonActor;
  readonly sectionId: string;
  readonly expectedVersion: number;
}

/** Locks a section for one step. Throws `forbidden`, `not-found`, or `stale` when it changed since it was seen. */
export async function lockSection(tx: Executor, { actor, sectionId, expectedVersion }: SectionRequest) {
  demandKeeper(actor);
  const [section] = await tx.select().from(sections).where(eq(sections.id, sectionId)).for("update");
  if (!section) throw new RedaksiError("not-found", "section-not-found");
  if (section.version !== expectedVersion) throw new RedaksiError("stale", "section-changed");
  return section;
}

/** Records what was done to a section, and makes readers' pages anew. */
export async function recordSection(
  tx: Executor,
  record: {
    actor: PersonActor;
    event: string;
    sectionId?: string;
    details: Record<string, string | number | null>;
  },
): Promise<void> {
  await tx.insert(history).values({
    event: record.event,
    personId: record.actor.personId,
    subjectId: record.sectionId ?? null,
    details: record.details,
  });
  await raiseEdition(tx);
}
