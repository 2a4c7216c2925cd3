import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { touchSession } from "#newsroom/staff/commands/touch-session.ts";
import { actorOfSession, type SignedIn } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { sessionIdOf } from "./session-cookie.ts";

/** The signed-in person of this request with their session, or null. Asked of the database once a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await sessionIdOf((await headers()).get("cookie") ?? undefined);
  const signedIn = sessionId ? await actorOfSession(sessionId) : null;
  if (signedIn?.seenLongAgo) await touchSession(signedIn.sessionId);
  return signedIn;
});

/** The signed-in person of this request, or null. */
export async function currentActor(): Promise<PersonActor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The signed-in person, or a redirect to the sign-in page, which leads back to `path`. */
export async function requireActor(path = "/desk"): Promise<PersonActor> {
  const actor = await currentActor();
  if (!actor) redirect(`/masuk?ke=${encodeURIComponent(path)}`);
  return actor;
}
