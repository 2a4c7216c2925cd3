import { and, desc, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { frontVersions } from "#db/schema/front.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { ofFront } from "../of-front.ts";
import { slotsChanged } from "../rules.ts";
import { frontPlanSchema } from "../schema.ts";
import type { FrontOf, FrontPlan } from "../types.ts";
import { demandArranger, keepDraft, lockDraft } from "./lock-draft.ts";

/**
 * Makes a launched version the draft: the one that is live, which discards what is not launched, or an earlier
 * one by its number. Nothing goes to readers until it is launched, and the step can be taken back. Throws
 * `forbidden`, `stale`, `not-found` for a version or section that is not there, or `conflict` when the draft is like that already.
 */
export async function takeVersion(
  request: { actor: PersonActor; front: FrontOf; expectedVersion: number; number: number | null },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, front, number } = request;
  demandArranger(actor, front);
  return executor.transaction(async (tx) => {
    const draft = await lockDraft(tx, request);
    const wanted = number === null ? await liveVersion(tx, front) : await versionNumbered(tx, front, number);
    if (slotsChanged(draft.plan, wanted.plan).length === 0) {
      throw new RedaksiError("conflict", number === null ? "front-nothing-to-discard" : "front-same-already");
    }
    return keepDraft(tx, {
      actor,
      draft,
      plan: wanted.plan,
      before: draft.plan,
      event: number === null ? "front.discard" : "front.bring-back",
      details: { number: wanted.number },
    });
  });
}

/** The version of a front that is live; before the first launch an empty one with the number 0. */
export async function liveVersion(
  executor: Executor,
  front: FrontOf,
): Promise<{ number: number; plan: FrontPlan }> {
  const [live] = await executor
    .select()
    .from(frontVersions)
    .where(ofFront(frontVersions.sectionId, front))
    .orderBy(desc(frontVersions.number))
    .limit(1);
  return live
    ? { number: live.number, plan: frontPlanSchema.parse(live.placements) }
    : { number: 0, plan: {} };
}

async function versionNumbered(
  tx: Executor,
  front: FrontOf,
  number: number,
): Promise<{ number: number; plan: FrontPlan }> {
  const [row] = await tx
    .select()
    .from(frontVersions)
    .where(and(ofFront(frontVersions.sectionId, front), eq(frontVersions.number, number)));
  if (!row) throw new RedaksiError("not-found", "front-version-unknown");
  return { number, plan: frontPlanSchema.parse(row.placements) };
}
