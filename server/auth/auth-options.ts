import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { beginSession, sessionDays } from "#newsroom/staff/commands/begin-session.ts";
import { endSession } from "#newsroom/staff/commands/end-session.ts";
import { actorOfSession } from "#newsroom/staff/queries.ts";
import { addressHeader } from "./address-header.ts";
import { authSecret, sessionCookie } from "./session-cookie.ts";

/**
 * next-auth's settings. The signed cookie carries only a session id; who that is, and whether it still
 * holds, is asked of the `sessions` row on every request.
 */
export function authOptions(): NextAuthOptions {
  const { name, secure } = sessionCookie();
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: "/masuk", error: "/masuk" },
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } } },
    providers: [
      CredentialsProvider({
        name: "Redaksi",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const headers = request.headers ?? {};
          const outcome = await beginSession({
            email: credentials?.email ?? "",
            password: credentials?.password ?? "",
            address: String(headers[addressHeader] ?? "unknown"),
            userAgent: String(headers["user-agent"] ?? ""),
          });
          if (outcome.ok) return { id: outcome.personId, name: outcome.name, sessionId: outcome.sessionId };
          // The message reaches the form as `result.error`.
          throw new Error(outcome.reason === "throttled" ? `throttled:${outcome.seconds}` : "wrong");
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user && "sessionId" in user && typeof user.sessionId === "string")
          token.sessionId = user.sessionId;
        return token;
      },
      session({ session, token }) {
        const sessionId = typeof token.sessionId === "string" ? token.sessionId : null;
        return { ...session, user: { name: token.name ?? null }, sessionId };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId !== "string") return;
        const signedIn = await actorOfSession(token.sessionId);
        if (signedIn) await endSession({ actor: signedIn.actor, sessionId: token.sessionId });
      },
    },
  };
}
