import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { applyChange, pinProblem, slotsOf } from "../rules.ts";
import type { DraftChange, FrontOf, FrontPlan } from "../types.ts";
import { demandArranger, keepDraft, type LockedDraft, lockDraft } from "./lock-draft.ts";

/**
 * One step in the draft of a front; readers see nothing of it. Throws `forbidden`, `stale` when somebody
 * changed the draft meanwhile, `not-found` for a section that is gone, `conflict` when the step has nothing to
 * act on, or `invalid`.
 */
export async function changeDraft(
  request: { actor: PersonActor; front: FrontOf; expectedVersion: number; change: DraftChange },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, front, change } = request;
  demandArranger(actor, front);
  if (change.kind !== "undo" && !slotsOf(front).includes(change.slot)) {
    throw new RedaksiError("invalid", "form-malformed");
  }
  return executor.transaction(async (tx) => {
    const draft = await lockDraft(tx, request);
    const plan = await planAfter(tx, draft, change);
    return keepDraft(tx, {
      actor,
      draft,
      plan,
      before: change.kind === "undo" ? null : draft.plan,
      event: "front.change",
      details: {
        step: change.kind,
        slot: change.kind === "undo" ? null : change.slot,
        storyId: change.kind === "place" ? change.storyId : null,
      },
    });
  });
}

async function planAfter(tx: Executor, draft: LockedDraft, change: DraftChange): Promise<FrontPlan> {
  switch (change.kind) {
    case "undo":
      if (draft.before === null) throw new RedaksiError("conflict", "front-nothing-to-undo");
      return draft.before;
    case "place":
      await demandPlaceable(tx, draft.front, change.storyId);
      return applyChange(draft.plan, change);
    case "pin": {
      const problem = pinProblem(change.until, draft.now);
      if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
      demandPlaced(draft.plan, change);
      return applyChange(draft.plan, change);
    }
    case "clear":
      demandPlaced(draft.plan, change);
      return applyChange(draft.plan, change);
  }
}

function demandPlaced(plan: FrontPlan, { slot }: Exclude<DraftChange, { kind: "undo" }>): void {
  if (!plan[slot]) throw new RedaksiError("conflict", "front-slot-empty");
}

/**
 * Throws unless readers have the story or will have it at a time that is set, nobody paid for it, and it is of
 * the section whose front this is.
 */
async function demandPlaceable(tx: Executor, front: FrontOf, storyId: string): Promise<void> {
  const [story] = await tx
    .select({
      kind: revisions.kind,
      sectionId: publications.sectionId,
      isWithdrawn: sql<boolean>`${publications.withdrawnAt} is not null`,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.storyId, storyId));
  if (!story || story.isWithdrawn) throw new RedaksiError("invalid", "front-story-not-placeable");
  if (front !== null && story.sectionId !== front) {
    throw new RedaksiError("invalid", "front-story-of-other-section");
  }
  if (story.kind === "advertorial") throw new RedaksiError("invalid", "front-story-is-paid");
}
