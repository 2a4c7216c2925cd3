import { sql } from "drizzle-orm";
import { type Database, db } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { people, sessions } from "#db/schema/staff.ts";
import { fitsPassword } from "../password.ts";
import { forgetAttempts, secondsToWait } from "../throttle.ts";

/** How long a browser stays signed in. */
export const sessionDays = 30;

export type SignIn =
  | { readonly ok: true; readonly personId: string; readonly sessionId: string; readonly name: string }
  | { readonly ok: false; readonly reason: "wrong" }
  /** Too many attempts: seconds to wait. */
  | { readonly ok: false; readonly reason: "throttled"; readonly seconds: number };

/** The one form of an e-mail address: NFKC, trimmed, lower case. */
export function normaliseEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

/** Signs a person in: counts the attempt, checks the password, opens a session row, records it. */
export async function beginSession(
  attempt: { email: string; password: string; address: string; userAgent: string },
  database: Database = db(),
): Promise<SignIn> {
  const email = normaliseEmail(attempt.email);
  const seconds = await secondsToWait(email, attempt.address, database);
  if (seconds > 0) return { ok: false, reason: "throttled", seconds };
  const [person] = await database
    .select({ id: people.id, name: people.name, passwordHash: people.passwordHash, status: people.status })
    .from(people)
    .where(sql`lower(${people.email}) = ${email}`);
  const fits = await fitsPassword(attempt.password, person?.passwordHash ?? null);
  // A suspended person gets the same answer as an unknown one.
  if (!person || !fits || person.status !== "active") return { ok: false, reason: "wrong" };
  const sessionId = await database.transaction(async (tx) => {
    const [session] = await tx
      .insert(sessions)
      .values({
        personId: person.id,
        userAgent: attempt.userAgent.slice(0, 300),
        expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
      })
      .returning({ id: sessions.id });
    if (!session) throw new Error("a session row was not made");
    await tx.insert(history).values({ event: "session.begin", personId: person.id, subjectId: session.id });
    return session.id;
  });
  await forgetAttempts(email, attempt.address, database);
  return { ok: true, personId: person.id, sessionId, name: person.name };
}
