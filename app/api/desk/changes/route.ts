import { deskVersion } from "#newsroom/board/queries.ts";
import { currentActor } from "#server/auth/current-actor.ts";

/** A word that changes when a list of the desk may have changed. For the signed-in only; says nothing else. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" };
  if (!(await currentActor())) return new Response("", { status: 401, headers });
  return new Response(await deskVersion(), { headers });
}
