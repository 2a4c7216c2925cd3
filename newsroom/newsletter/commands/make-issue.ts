import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { history } from "#db/schema/history.ts";
import { newsletterIssues as issues, newsletterSettings as settingsTable } from "#db/schema/newsletter.ts";
import { localDate } from "#lib/dates.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { frontPage } from "#newsroom/front/published.ts";
import { minuteOfDay } from "#newsroom/notices/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { newsletterSettings, newsSince } from "../queries.ts";
import { chooseStories, letterTime } from "../rules.ts";
import type { LetterContent, SkipReason } from "../types.ts";

const nothing: LetterContent = { top: [], sections: [], popular: [] };

/**
 * Makes the letter of this morning once its hour has come, from the front as readers have it now: in one transaction
 * with a row for everybody who receives it, once a day. While schedules are paused or no mail server is set it
 * waits; after the morning, or where nothing is new, the day is marked as skipped. May run at any time and on many
 * workers.
 */
export async function makeDueIssue(now: Date, executor: Executor = db()): Promise<void> {
  const [site, plan] = [await siteSettings(executor), await newsletterSettings(executor)];
  const day = localDate(now, site.timeZone);
  const time = letterTime(plan, day, Math.floor(minuteOfDay(now, site.timeZone) / 60));
  if (time === "not-now") return;
  if (time === "now" && (site.schedulePausedAt !== null || !mailIsOn())) return;
  if ((await executor.$count(issues, eq(issues.day, day))) > 0) return;
  // Looked at before the transaction: the front asks many things at once. Letters ask again when they leave.
  const content =
    time === "now" ? chooseStories(await frontPage(executor), await newsSince(executor, now)) : null;
  await executor.transaction(async (tx) => {
    const [settings] = await tx.select().from(settingsTable).for("update");
    if (!settings || (await tx.$count(issues, eq(issues.day, day))) > 0) return;
    if (time === "too-late") return skip(tx, day, "too-late");
    if (!content) return skip(tx, day, "nothing-new");
    const { nextSubject, nextIntro } = settings;
    await makeIssue(tx, { day, content, subject: nextSubject, intro: nextIntro });
    // Its words were for this one; whoever has the form open is told that they went out.
    if (nextSubject || nextIntro)
      await tx.update(settingsTable).set({
        nextSubject: "",
        nextIntro: "",
        version: sql`${settingsTable.version} + 1`,
      });
  });
}

/** Freezes an issue under the next number, with a letter for everybody who receives it now. */
export async function makeIssue(
  tx: Executor,
  issue: { day: string; content: LetterContent; subject: string; intro: string },
): Promise<{ issueId: string }> {
  const [last] = await tx.select({ number: sql<number | null>`max(${issues.number})` }).from(issues);
  const number = (last?.number ?? 0) + 1;
  const [row] = await tx
    .insert(issues)
    .values({ ...issue, number, state: "sending" })
    .returning({ id: issues.id });
  if (!row) throw new Error("an issue was not made");
  await tx.execute(sql`insert into newsletter_letters (id, issue_id, subscriber_id)
    select gen_random_uuid(), ${row.id}, id from newsletter_subscribers where state = 'confirmed'`);
  const details = { day: issue.day, number };
  await tx
    .insert(history)
    .values({ event: "newsletter.issue", subjectId: row.id, job: "keep-newsletter", details });
  await raiseEdition(tx);
  await queueLetters(tx);
  return { issueId: row.id };
}

/** Puts the sending of what waits into the worker's queue; runs stand behind each other. */
export async function queueLetters(executor: Executor): Promise<void> {
  await addJob(executor, "send-letters", {}, { jobKey: "letters", queue: "letters" });
}

async function skip(tx: Executor, day: string, skipReason: SkipReason): Promise<void> {
  await tx
    .insert(issues)
    .values({ day, state: "skipped", skipReason, content: nothing, settledAt: sql`now()` });
  await tx
    .insert(history)
    .values({ event: "newsletter.skip", job: "keep-newsletter", details: { day, reason: skipReason } });
}
