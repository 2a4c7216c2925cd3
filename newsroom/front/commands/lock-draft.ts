import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { frontDraft } from "#db/schema/front.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { ofFront } from "../of-front.ts";
import { mayArrangeFront } from "../policy.ts";
import { frontPlanSchema } from "../schema.ts";
import type { FrontOf, FrontPlan } from "../types.ts";

/** The draft of a front, held until the transaction ends. */
export interface LockedDraft {
  readonly front: FrontOf;
  readonly version: number;
  readonly plan: FrontPlan;
  /** The draft before its last step, or null when there is none to take back. */
  readonly before: FrontPlan | null;
  /** The database's clock. */
  readonly now: Date;
}

/** Throws `forbidden` for those who do not arrange that front. */
export function demandArranger(actor: PersonActor, front: FrontOf): void {
  const decision = mayArrangeFront(actor, front);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

/**
 * The draft for changing. Throws `stale`, naming who changed it, when it is not the one that was seen, and
 * `not-found` when its section was removed meanwhile.
 */
export async function lockDraft(
  tx: Executor,
  { front, expectedVersion }: { front: FrontOf; expectedVersion: number },
): Promise<LockedDraft> {
  if (front !== null) await keepSection(tx, front);
  await tx.insert(frontDraft).values({ sectionId: front }).onConflictDoNothing();
  const [draft] = await tx
    .select({
      version: frontDraft.version,
      placements: frontDraft.placements,
      before: frontDraft.before,
      changedBy: people.name,
      now: sql<string>`to_json(now()) #>> '{}'`,
    })
    .from(frontDraft)
    .leftJoin(people, eq(people.id, frontDraft.changedById))
    .where(ofFront(frontDraft.sectionId, front))
    .for("update", { of: frontDraft });
  if (!draft) throw new Error("the front has a draft");
  if (draft.version !== expectedVersion) {
    throw new RedaksiError("stale", "front-changed-meanwhile", { name: draft.changedBy ?? "–" });
  }
  return {
    front,
    version: draft.version,
    plan: frontPlanSchema.parse(draft.placements),
    before: draft.before === null ? null : frontPlanSchema.parse(draft.before),
    now: new Date(draft.now),
  };
}

/** Keeps the draft after a step, raises its version and records who did what. */
export async function keepDraft(
  tx: Executor,
  step: {
    actor: PersonActor;
    draft: LockedDraft;
    plan: FrontPlan;
    before: FrontPlan | null;
    event: "front.change" | "front.discard" | "front.bring-back" | "front.launch";
    details: Record<string, string | number | null>;
  },
): Promise<{ version: number }> {
  const { actor, draft, plan, before, event, details } = step;
  const version = draft.version + 1;
  await tx
    .update(frontDraft)
    .set({ version, placements: plan, before, changedById: actor.personId, changedAt: sql`now()` })
    .where(ofFront(frontDraft.sectionId, draft.front));
  await tx
    .insert(history)
    .values({ event, personId: actor.personId, details: { sectionId: draft.front, ...details } });
  return { version };
}

/** Holds the section until the transaction ends, so that it is not removed under a step. */
async function keepSection(tx: Executor, sectionId: string): Promise<void> {
  const [section] = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.id, sectionId))
    .for("key share");
  if (!section) throw new RedaksiError("not-found", "front-section-gone");
}
