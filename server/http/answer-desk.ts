import "server-only";
import { isRedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { sentenceOf } from "#server/actions/answer.ts";
import { currentActor } from "#server/auth/current-actor.ts";
import { refusalStatus } from "#server/http/refusal-status.ts";

/**
 * Runs one call of the desk's API for the signed-in person. 401 without a session. A refusal becomes its status with a sentence for people in `message`; anything else is logged and answered with 500.
 */
export async function answerDesk(work: (actor: PersonActor) => Promise<Response>): Promise<Response> {
  try {
    const actor = await currentActor();
    if (!actor) return deskJson({ reason: "signed-out" }, 401);
    return await work(actor);
  } catch (failure) {
    if (isRedaksiError(failure)) {
      const message = await sentenceOf(failure);
      return deskJson({ reason: failure.messageKey, message }, refusalStatus[failure.code]);
    }
    log.error({ err: failure }, "a call of the desk failed");
    return deskJson({ reason: "unexpected" }, 500);
  }
}

/** An answer that no cache keeps. */
export function deskJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { "cache-control": "private, no-store" } });
}
