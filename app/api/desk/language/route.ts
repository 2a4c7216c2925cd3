import { createHash } from "node:crypto";
import { mayKeepLanguage } from "#newsroom/language/policy.ts";
import { languageSet } from "#newsroom/language/queries.ts";
import { currentActor } from "#server/auth/current-actor.ts";

/** What the language checker in the browser is made of. Asked for with every opened editor; mostly unchanged. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const refused = { status: 401, headers: { "cache-control": "no-store" } };
  if (!actor) return Response.json({ reason: "signed-out" }, refused);
  const body = JSON.stringify({ ...(await languageSet()), mayKeep: mayKeepLanguage(actor).allowed });
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { "cache-control": "private, no-cache", etag, "content-type": "application/json" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
