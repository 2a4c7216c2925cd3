import { desc, eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { readerRequests, requestSteps } from "#db/schema/corrections.ts";
import { publications } from "#db/schema/publications.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayHandleRequest } from "../policy.ts";
import { isSettled, stateAfterStep } from "../rules.ts";
import type { RequestState, RequestVerb } from "../types.ts";

/** What every step of a request is asked with. `expectedVersion` is the one that the asker saw. */
export interface RequestStepRequest {
  readonly actor: PersonActor;
  readonly requestId: string;
  readonly expectedVersion: number;
}

type StaffVerb = Exclude<RequestVerb, "send">;

/** A request, locked, with the state in which the step leaves it. */
export interface LockedRequest {
  readonly id: string;
  readonly storyId: string;
  readonly version: number;
  readonly next: RequestState;
}

/**
 * Locks a request for one step. Throws `not-found` for what the actor may not handle, `stale` when it was
 * moved since they saw it, `conflict` where the step does not lead from its state.
 */
export async function lockRequest(
  tx: Executor,
  { actor, requestId, expectedVersion }: RequestStepRequest,
  verb: StaffVerb,
): Promise<LockedRequest> {
  const [row] = await tx
    .select({
      id: readerRequests.id,
      storyId: readerRequests.storyId,
      version: readerRequests.version,
      state: readerRequests.state,
      sectionId: publications.sectionId,
    })
    .from(readerRequests)
    .innerJoin(publications, eq(publications.storyId, readerRequests.storyId))
    .where(eq(readerRequests.id, requestId))
    .for("update", { of: readerRequests });
  if (!row || !mayHandleRequest(actor, row).allowed) throw new RedaksiError("not-found", "request-not-found");
  if (row.version !== expectedVersion) throw await staleError(tx, requestId);
  const next = stateAfterStep(verb, row.state);
  if (!next) throw new RedaksiError("conflict", "request-not-in-this-state");
  return { id: row.id, storyId: row.storyId, version: row.version, next };
}

/** Carries a step out on a locked request and writes it into the request's own history. */
export async function writeStep(
  tx: Executor,
  request: LockedRequest,
  step: {
    verb: StaffVerb;
    actor: PersonActor;
    note?: string;
    correctionId?: string;
    replyStoryId?: string;
  },
): Promise<void> {
  const { verb, actor, note = "", correctionId = null, replyStoryId = null } = step;
  await tx
    .update(readerRequests)
    .set({
      state: request.next,
      version: request.version + 1,
      holderId: actor.personId,
      correctionId,
      replyStoryId,
      refusal: verb === "refuse" ? note : "",
      settledAt: isSettled(request.next) ? sql`now()` : null,
    })
    .where(eq(readerRequests.id, request.id));
  await tx.insert(requestSteps).values({ requestId: request.id, verb, personId: actor.personId, note });
}

/** Says who was quicker, so that the one who was too late knows what to do. */
async function staleError(tx: Executor, requestId: string): Promise<RedaksiError> {
  const [last] = await tx
    .select({ name: people.name })
    .from(requestSteps)
    .innerJoin(people, eq(people.id, requestSteps.personId))
    .where(eq(requestSteps.requestId, requestId))
    .orderBy(desc(requestSteps.at), desc(requestSteps.id))
    .limit(1);
  return new RedaksiError("stale", "request-moved-meanwhile", { name: last?.name ?? "Redaksi" });
}
