import { storiesByWords } from "#newsroom/board/queries.ts";
import type { FoundStory } from "#newsroom/board/types.ts";
import { currentActor } from "#server/auth/current-actor.ts";

const longestQuestion = 100;

/** The stories that the palette offers for `?q=`: only what the asker may read, last touched first. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const actor = await currentActor();
  if (!actor) return Response.json({ reason: "signed-out" }, { status: 401, headers });
  const typed = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, longestQuestion);
  const found = typed === "" ? [] : await storiesByWords(actor, typed);
  const stories: FoundStory[] = found.map(({ id, title, state, writer }) => ({ id, title, state, writer }));
  return Response.json({ stories }, { headers });
}
