import { asc, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { toZonedIso } from "#lib/dates.ts";
import { RedaksiError } from "#lib/errors.ts";
import { toCsv } from "#newsroom/report/csv.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepNewsletter } from "../policy.ts";

/**
 * Everybody who receives the newsletter, as CSV: address, when they agreed, and to which words. That it was taken, by
 * whom and how many they were, stays in the history. Throws `forbidden`.
 */
export async function exportSubscribers(
  { actor, head }: { actor: PersonActor; head: readonly [string, string, string] },
  executor: Executor = db(),
): Promise<string> {
  const decision = mayKeepNewsletter(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  return executor.transaction(async (tx) => {
    const { timeZone } = await siteSettings(tx);
    const rows = await tx
      .select({ email: table.email, consentAt: table.consentAt, words: table.consentWords })
      .from(table)
      .where(eq(table.state, "confirmed"))
      .orderBy(asc(table.consentAt), asc(table.id));
    await tx.insert(history).values({
      event: "newsletter.export",
      personId: actor.personId,
      details: { subscribers: rows.length },
    });
    const lines = rows.map(({ email, consentAt, words }) => [
      email ?? "",
      consentAt ? toZonedIso(consentAt, timeZone) : "",
      words,
    ]);
    return toCsv([head, ...lines]);
  });
}
