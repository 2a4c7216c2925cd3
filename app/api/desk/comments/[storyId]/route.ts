import { isUuid } from "#newsroom/body/identifiers.ts";
import { commentsOf } from "#newsroom/comments/queries.ts";
import { currentActor } from "#server/auth/current-actor.ts";

/** The comments of a story and who may be named there. 401: nobody is signed in. 404: not there, or not theirs. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ storyId: string }> },
): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const actor = await currentActor();
  if (!actor) return Response.json({ reason: "signed-out" }, { status: 401, headers });
  const { storyId } = await params;
  const comments = isUuid(storyId) ? await commentsOf(actor, storyId) : null;
  if (!comments) return Response.json({ reason: "not-found" }, { status: 404, headers });
  return Response.json(comments, { headers });
}
