import { z } from "zod";
import { parseCookie } from "#lib/cookies.ts";
import { env, siteUrl } from "#lib/env.ts";

/** Over HTTPS the `__Host-` prefix binds the cookie to exactly this host and path. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = siteUrl().startsWith("https://");
  return { name: secure ? "__Host-redaksi-session" : "redaksi-session", secure };
}

/** The secret that signs sessions and tickets; `server.ts` makes one for a loopback newsroom. */
export function authSecret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set. Give it 32 characters or more of randomness.");
  return AUTH_SECRET;
}

const token = z.object({ sessionId: z.uuid() });

/**
 * The session id that a request's Cookie header carries, or null. It says nothing about whether the session
 * still holds: ask `actorOfSession`.
 */
export async function sessionIdOf(cookieHeader: string | undefined): Promise<string | null> {
  const sealed = parseCookie(cookieHeader ?? "", sessionCookie().name);
  if (!sealed) return null;
  // Brought with the first session, not at the start: it is a large part of what a start would read.
  const { decode } = await import("next-auth/jwt");
  const opened = await decode({ token: sealed, secret: authSecret() }).catch(() => null);
  return token.safeParse(opened).data?.sessionId ?? null;
}
