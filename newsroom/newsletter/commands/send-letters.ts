import { and, asc, eq, gt, lte, notExists, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import {
  newsletterIssues as issues,
  newsletterLetters as letters,
  newsletterSubscribers as subscribers,
} from "#db/schema/newsletter.ts";
import { log } from "#lib/log.ts";
import type { MailDoor, MailOutcome } from "#lib/mail/mail-door.ts";
import { secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { leavePath } from "../addresses.ts";
import { letterSite } from "../letter-site.ts";
import { letterGivenUpHours, longestRunMs, refusalsBeforeSuspension, troublesBeforeStop } from "../limits.ts";
import { newsletterSettings, openStories } from "../queries.ts";
import { issueForReaders, storiesIn } from "../rules.ts";
import { letterContentSchema } from "../schema.ts";
import { writeLetter } from "../write-letter.ts";
import { queueLetters } from "./make-issue.ts";

type Done = "none-left" | "sent" | "settled" | "trouble";

/**
 * Sends letters that wait, as many as a minute allows, each once: its row stays locked while the mail server is talked
 * to, so that no other worker sends it, too. What a letter tells is asked in that moment: a story that was withdrawn
 * leaves it, and one with nothing left is dropped, as is one that was held until its morning was over. Nothing goes out while schedules are paused; `door` null: mail is
 * switched off, and letters wait.
 */
export async function sendLetters(door: MailDoor | null, executor: Executor = db()): Promise<void> {
  if (!door || (await siteSettings(executor)).schedulePausedAt !== null) return;
  const begun = performance.now();
  let [allowance, troubles] = [await allowanceNow(executor), 0];
  while (allowance > 0 && troubles < troublesBeforeStop) {
    // The next run goes on at once.
    if (performance.now() - begun > longestRunMs) return queueLetters(executor);
    const done = await sendNext(door, executor);
    if (done === "none-left") break;
    if (done === "sent") allowance -= 1;
    troubles = done === "trouble" ? troubles + 1 : 0;
  }
  await settleIssues(executor);
}

/** How many more letters may leave in this minute. */
async function allowanceNow(executor: Executor): Promise<number> {
  const { perMinute } = await newsletterSettings(executor);
  const lately = gt(letters.settledAt, sql`now() - interval '1 minute'`);
  return perMinute - (await executor.$count(letters, and(eq(letters.state, "sent"), lately)));
}

async function sendNext(door: MailDoor, executor: Executor): Promise<Done> {
  return executor.transaction(async (tx) => {
    const [row] = await tx
      .select({ letter: letters, issue: issues, subscriber: subscribers })
      .from(letters)
      .innerJoin(issues, eq(issues.id, letters.issueId))
      .innerJoin(subscribers, eq(subscribers.id, letters.subscriberId))
      .where(and(eq(letters.state, "waiting"), lte(letters.dueAt, sql`now()`)))
      .orderBy(asc(letters.dueAt), asc(letters.id))
      .limit(1)
      // Both, and never waiting: who leaves at this moment holds the subscriber, and wants the letter.
      .for("update", { of: [letters, subscribers], skipLocked: true });
    if (!row) return "none-left";
    const { letter, issue, subscriber } = row;
    const settle = async (state: "sent" | "failed" | "dropped", failure = letter.failure) => {
      const settled = { state, failure, settledAt: sql`clock_timestamp()` };
      await tx.update(letters).set(settled).where(eq(letters.id, letter.id));
    };
    const content = letterContentSchema.parse(issue.content);
    const told = issueForReaders({ ...issue, content }, await openStories(storiesIn(content), tx));
    const hours = (Date.now() - issue.madeAt.getTime()) / 3_600_000;
    const isWanted = subscriber.state === "confirmed" && hours <= letterGivenUpHours;
    if (!isWanted || !told || subscriber.email === null) {
      await settle("dropped");
      return "settled";
    }
    const about = await letterSite(tx);
    const outcome = await door.send(
      writeLetter({
        ...about,
        issue: told,
        to: { name: "", address: subscriber.email },
        letterId: letter.id,
        leaveHref: about.site.url + leavePath(subscriber.leaveKey, letter.id),
      }),
    );
    if (outcome.kind === "sent") {
      await settle("sent");
      await tx.update(subscribers).set({ refusals: 0 }).where(eq(subscribers.id, subscriber.id));
      return "sent";
    }
    log.warn(
      { letterId: letter.id, reason: outcome.reason, kind: outcome.kind },
      "a letter could not be sent",
    );
    if (outcome.kind === "refused") await settle("failed", outcome.reason);
    else await tryLater(tx, letter, outcome.reason);
    if (!isRefusedReceiver(outcome)) return "trouble";
    await countRefusal(tx, subscriber.id);
    return "settled";
  });
}

/** Only a refused receiver is the receiver's own: a refused sender or mail would suspend everybody. */
function isRefusedReceiver(outcome: MailOutcome): boolean {
  return outcome.kind === "refused" && outcome.ofReceiver === true;
}

async function countRefusal(tx: Executor, subscriberId: string): Promise<void> {
  const isLast = sql`${subscribers.refusals} + 1 >= ${refusalsBeforeSuspension}`;
  await tx
    .update(subscribers)
    .set({
      refusals: sql`${subscribers.refusals} + 1`,
      state: sql`case when ${isLast} then 'suspended' else ${subscribers.state} end`,
      endedAt: sql`case when ${isLast} then now() end`,
    })
    .where(eq(subscribers.id, subscriberId));
}

async function tryLater(tx: Executor, letter: typeof letters.$inferSelect, failure: string): Promise<void> {
  const failures = letter.failures + 1;
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
  await tx.update(letters).set({ failures, failure, dueAt }).where(eq(letters.id, letter.id));
}

/** Marks issues as sent of which no letter waits any more. */
async function settleIssues(executor: Executor): Promise<void> {
  const waiting = executor
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.issueId, issues.id), eq(letters.state, "waiting")));
  await executor
    .update(issues)
    .set({ state: "sent", settledAt: sql`now()` })
    .where(and(eq(issues.state, "sending"), notExists(waiting)));
}
