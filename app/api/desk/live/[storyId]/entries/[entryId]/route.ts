import { isUuid } from "#newsroom/body/identifiers.ts";
import { entryHistory } from "#newsroom/live/queries.ts";
import { answerDesk, deskJson } from "#server/http/answer-desk.ts";

/** What was ever said in an entry of a coverage, for those who may open its console. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ storyId: string; entryId: string }> },
): Promise<Response> {
  const { storyId, entryId } = await params;
  return answerDesk(async (actor) => {
    const known = isUuid(storyId) && isUuid(entryId);
    const steps = known ? await entryHistory(actor, { storyId, entryId }) : null;
    return steps ? deskJson({ steps }) : deskJson({ reason: "not-found" }, 404);
  });
}
