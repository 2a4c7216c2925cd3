import { db, type Executor } from "#db/client.ts";
import { frontVersions } from "#db/schema/front.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { slotsChanged } from "../rules.ts";
import type { FrontOf } from "../types.ts";
import { demandArranger, keepDraft, lockDraft } from "./lock-draft.ts";
import { liveVersion } from "./take-version.ts";

/**
 * Gives readers the draft of a front: a new version with who and when, and a new edition, in one
 * transaction. Throws `forbidden`, `stale`, `not-found` for a section that is gone, or
 * `conflict` when the draft is what readers have already.
 */
export async function launchFront(
  request: { actor: PersonActor; front: FrontOf; expectedVersion: number },
  executor: Executor = db(),
): Promise<{ version: number; number: number }> {
  const { actor, front } = request;
  demandArranger(actor, front);
  return executor.transaction(async (tx) => {
    const draft = await lockDraft(tx, request);
    const live = await liveVersion(tx, front);
    if (slotsChanged(draft.plan, live.plan).length === 0) {
      throw new RedaksiError("conflict", "front-nothing-to-launch");
    }
    const number = live.number + 1;
    await tx
      .insert(frontVersions)
      .values({ sectionId: front, number, placements: draft.plan, launchedById: actor.personId });
    const { version } = await keepDraft(tx, {
      actor,
      draft,
      plan: draft.plan,
      before: null,
      event: "front.launch",
      details: { number },
    });
    await raiseEdition(tx);
    return { version, number };
  });
}
