import { and, eq, gt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { hashOfKey } from "../keys.ts";
import { newsletterWords } from "../words.ts";

/**
 * Confirms a subscription by the key of its mail, and records when and to which words the reader agreed. False for a
 * key that was used, has run out, or never was.
 */
export async function confirmSubscription(
  { key }: { key: string },
  executor: Executor = db(),
): Promise<boolean> {
  const { locale, name } = await siteSettings(executor);
  const confirmed = await executor
    .update(table)
    .set({
      state: "confirmed",
      consentAt: sql`now()`,
      consentWords: newsletterWords(locale).consent(name),
      confirmHash: null,
      confirmUntil: null,
      mailDueAt: null,
      refusals: 0,
    })
    .where(
      and(
        eq(table.confirmHash, hashOfKey(key)),
        eq(table.state, "waiting"),
        gt(table.confirmUntil, sql`now()`),
      ),
    )
    .returning({ id: table.id });
  return confirmed.length > 0;
}
