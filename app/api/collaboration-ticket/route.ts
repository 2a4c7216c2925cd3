import { z } from "zod";
import { storedState } from "#newsroom/drafts/stored-state.ts";
import { mayWriteStory } from "#newsroom/stories/policy.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { currentSession } from "#server/auth/current-actor.ts";
import { authSecret } from "#server/auth/session-cookie.ts";
import { issueTicket } from "#server/collaboration/ticket.ts";

const question = z.strictObject({ storyId: z.uuid(), personId: z.uuid(), generation: z.string().max(64) });

/** Bytes of a question: three short texts. */
const maxQuestionBytes = 1_000;

/**
 * Lets a signed-in person open a draft's socket for the next minute, and tells what the database holds of the
 * draft, in which state the story is and whether they may type there (what waits on a device is held back by
 * that, and the person is told why). 401: the session ended. 403: somebody else is signed in by now. 404: not there, or not theirs to
 * read. 409: the draft was made anew, and the browser's copy must not be merged with it.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const parsed = question.safeParse(
    length <= maxQuestionBytes ? await request.json().catch(() => null) : null,
  );
  if (!parsed.success) return answer(400, { reason: "malformed" });
  const session = await currentSession();
  if (!session) return answer(401, { reason: "signed-out" });
  const { storyId, personId, generation } = parsed.data;
  const { actor, sessionId } = session;
  if (actor.personId !== personId) return answer(403, { reason: "other-person" });
  const [story, state] = await Promise.all([storyForStaff(actor, storyId), storedState(storyId)]);
  if (!story || !state) return answer(404, { reason: "not-found" });
  if (state.generation !== generation) return answer(409, { reason: "replaced" });
  const claims = { storyId, personId, sessionId, name: actor.name, generation };
  const access = mayWriteStory(actor, story).allowed ? "write" : "read";
  const ticket = await issueTicket(authSecret(), claims);
  return answer(200, { ticket, stored: state.stored, access, state: story.state });
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
