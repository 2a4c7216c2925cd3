import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerLinks, readerSessions, readers } from "#db/schema/readers.ts";
import { guardedNames } from "../guarded-names.ts";
import { consentVersion, readerSessionDays } from "../limits.ts";
import { cleanReaderName, type NameProblem, readerNameProblem } from "../rules.ts";
import { digestOfToken, newToken } from "../token.ts";

/** What whoever opened a link sends. Name and consent count only where the address has no account yet. */
export interface Entrance {
  readonly token: string;
  readonly name: string;
  readonly consent: boolean;
  /** The words that stood beside the tick. */
  readonly consentWords: string;
  readonly userAgent: string;
}

/** Keys under `readerTalk.problems` in `messages/*.json`, by field. */
export interface EntranceProblems {
  readonly name: NameProblem | "name-in-use" | null;
  readonly consent: "consent-missing" | null;
}

export type Entered =
  | { readonly kind: "in"; readonly sessionToken: string; readonly next: string }
  /** Used before, too old, or never made: one answer for all three. */
  | { readonly kind: "spent" }
  | { readonly kind: "mend"; readonly problems: EntranceProblems };

/**
 * Signs in whoever holds a link, once: the link is locked, so that of two who open it at once one comes in. An address
 * without an account gets one, with what was agreed to, when and in which words. While something must be mended the
 * link stays good.
 */
export async function enterByLink(entrance: Entrance, executor: Executor = db()): Promise<Entered> {
  return executor.transaction(async (tx) => {
    const good = and(
      eq(readerLinks.tokenHash, digestOfToken(entrance.token)),
      isNull(readerLinks.usedAt),
      gt(readerLinks.expiresAt, sql`now()`),
    );
    const [link] = await tx.select().from(readerLinks).where(good).for("update");
    if (!link) return { kind: "spent" };
    // Two links of one address at once make one account.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`reader:${link.email}`}))`);
    const known = await tx.select({ id: readers.id }).from(readers).where(eq(readers.email, link.email));
    const made = known[0] ? { readerId: known[0].id } : await openAccount(tx, link.email, entrance);
    if ("name" in made) return { kind: "mend", problems: made };
    const { token, tokenHash } = newToken();
    await tx.update(readerLinks).set({ usedAt: sql`now()` }).where(eq(readerLinks.tokenHash, link.tokenHash));
    await tx.insert(readerSessions).values({
      tokenHash,
      readerId: made.readerId,
      userAgent: entrance.userAgent.slice(0, 300),
      expiresAt: sql`now() + make_interval(days => ${readerSessionDays})`,
    });
    return { kind: "in", sessionToken: token, next: link.next };
  });
}

async function openAccount(
  tx: Executor,
  email: string,
  { name: typed, consent, consentWords }: Entrance,
): Promise<{ readerId: string } | EntranceProblems> {
  const name = cleanReaderName(typed);
  const wrong = readerNameProblem(name, await guardedNames(tx));
  const missing = consent ? null : "consent-missing";
  if (wrong || missing) return { name: wrong, consent: missing };
  const [row] = await tx
    .insert(readers)
    .values({ email, name, consentVersion, consentWords })
    .onConflictDoNothing()
    .returning({ id: readers.id });
  return row ? { readerId: row.id } : { name: "name-in-use", consent: null };
}
