import { isRedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { rescueDraft } from "#newsroom/drafts/commands/rescue-draft.ts";
import { maxDraftBytes } from "#newsroom/drafts/size.ts";
import { sentenceOf } from "#server/actions/answer.ts";
import { currentActor } from "#server/auth/current-actor.ts";

/**
 * Makes a story of a device's copy of a draft: the Yjs binary as body; 201 with `storyId`. 401: nobody is signed
 * in. 400, 403: refused, with a `message` in the person's language.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return answer(401, {});
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // Without a length nothing says how much would have to be read before it is refused.
  const copy = length <= maxDraftBytes ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array();
  try {
    return answer(201, await rescueDraft({ actor, copy }));
  } catch (failure) {
    if (isRedaksiError(failure)) {
      return answer(failure.code === "forbidden" ? 403 : 400, { message: await sentenceOf(failure) });
    }
    log.error({ err: failure }, "a device's copy did not become a story");
    return answer(500, {});
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "private, no-store" } });
}
