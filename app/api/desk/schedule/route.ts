import { takenTimes } from "#newsroom/schedule/queries.ts";
import { currentActor } from "#server/auth/current-actor.ts";

/** When the scheduled stories that the asker may read go out: for free times and conflicts while choosing. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const actor = await currentActor();
  if (!actor) return Response.json({ reason: "signed-out" }, { status: 401, headers });
  const taken = await takenTimes(actor);
  return Response.json({ taken: taken.map((time) => ({ ...time, at: time.at.toISOString() })) }, { headers });
}
