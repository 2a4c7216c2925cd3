import "server-only";
import { isRedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { currentActor } from "#server/auth/current-actor.ts";
import { refusalStatus } from "#server/http/refusal-status.ts";
import { isSameOrigin } from "#server/http/same-origin.ts";

/** What the API of pictures answers when it refuses; `reason` is a key under `pictures.errors` or `pictures.failures`. */
export interface PictureRefusal {
  readonly error: string;
  readonly reason: string;
}

const failureStatuses: Record<string, number> = {
  "too-large": 413,
  "too-many": 429,
  "cut-off": 400,
  empty: 400,
};

/**
 * Runs one call of the API of pictures for the signed-in person: 401 without a session, 403 when something
 * would change and no page of our own asked for it. A refusal becomes its status; anything else is logged
 * and answered with 500.
 */
export async function answerPictures(
  request: Request,
  work: (actor: PersonActor) => Promise<Response>,
): Promise<Response> {
  try {
    if (request.method !== "GET" && !sentByOurPage(request)) return refuse(403, "forbidden", "foreign");
    const actor = await currentActor();
    if (!actor) return refuse(401, "unauthenticated", "signed-out");
    return await work(actor);
  } catch (failure) {
    if (!isRedaksiError(failure)) {
      log.error({ err: failure }, "a call about pictures failed");
      return refuse(500, "failed", "unexpected");
    }
    const { values, code, messageKey } = failure;
    if (typeof values.failure !== "string") return refuse(refusalStatus[code], code, messageKey);
    return refuse(failureStatuses[values.failure] ?? 415, code, values.failure);
  }
}

/** An answer that no cache keeps. */
export function pictureJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { "Cache-Control": "private, no-store" } });
}

function refuse(status: number, error: string, reason: string): Response {
  return pictureJson({ error, reason } satisfies PictureRefusal, status);
}

function sentByOurPage(request: Request): boolean {
  const given = (name: string) => request.headers.get(name) ?? undefined;
  return isSameOrigin({
    headers: { origin: given("origin"), host: given("host"), "sec-fetch-site": given("sec-fetch-site") },
  });
}
