import { isUuid } from "#newsroom/body/identifiers.ts";
import { changeLive } from "#newsroom/live/change-live.ts";
import { notePresence } from "#newsroom/live/commands/note-presence.ts";
import { liveConsole } from "#newsroom/live/queries.ts";
import { answerDesk, deskJson } from "#server/http/answer-desk.ts";
import { readJson } from "#server/http/read-json.ts";

/** More than any change that can be taken; what is longer is not read to its end. */
const longestChange = 256 * 1024;

interface Address {
  params: Promise<{ storyId: string }>;
}

/**
 * What a coverage's console shows, asked about once a second: 204 while nothing changed since the `mark` in
 * `seen`. 401: nobody is signed in. 404: not there, or not theirs.
 */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { storyId } = await params;
  return answerDesk(async (actor) => {
    const seen = new URL(request.url).searchParams.get("seen");
    const shown = isUuid(storyId) ? await liveConsole(actor, storyId, { seen }) : null;
    if (!shown) return deskJson({ reason: "not-found" }, 404);
    await notePresence({ actor, storyId });
    return shown === "same"
      ? new Response(null, { status: 204, headers: { "cache-control": "private, no-store" } })
      : deskJson(shown);
  });
}

/** Sends an entry, changes one or the summary; answers with the console as it stands then. */
export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { storyId } = await params;
  return answerDesk(async (actor) => {
    if (!isUuid(storyId)) return deskJson({ reason: "not-found" }, 404);
    await changeLive(actor, storyId, await readJson(request, longestChange));
    return deskJson(await liveConsole(actor, storyId));
  });
}
