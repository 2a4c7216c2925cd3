import { count, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import {
  newsletterIssues as issues,
  newsletterLetters as letters,
  newsletterSettings as settingsTable,
  newsletterSubscribers as subscribers,
} from "#db/schema/newsletter.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { localDate, zonedTime } from "#lib/dates.ts";
import { siteUrl } from "#lib/env.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { Mail } from "#lib/mail/mail-door.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { newId } from "#lib/new-id.ts";
import { frontPage } from "#newsroom/front/published.ts";
import { minuteOfDay } from "#newsroom/notices/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { letterSite } from "./letter-site.ts";
import { firstLookBackHours, issuesListed, weeksListed } from "./limits.ts";
import { mayReadNewsletter } from "./policy.ts";
import { chooseStories, issueForReaders, letterTime, nextLetterDay, storiesIn } from "./rules.ts";
import type { Issue, ListedIssue, NextLetter, SubscriberCounts, SubscriberWeek } from "./types.ts";
import { writeLetter } from "./write-letter.ts";

/** What the managing editor set. Throws when the database was never migrated. */
export async function newsletterSettings(
  executor: Executor = db(),
): Promise<typeof settingsTable.$inferSelect> {
  const [row] = await executor.select().from(settingsTable);
  if (!row) throw new Error("newsletter_settings is empty: start the newsroom once with `npm start`.");
  return row;
}

/** Which of these stories readers have now. */
export async function openStories(
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<Set<string>> {
  const rows = await executor
    .select({ storyId: publicStories.storyId })
    .from(publicStories)
    .where(inArray(publicStories.storyId, [...storyIds]));
  return new Set(rows.map(({ storyId }) => storyId));
}

/** From when on something is new to the readers of the next letter: since the last one was made. */
export async function newsSince(executor: Executor, now: Date): Promise<Date> {
  const [last] = await executor
    .select({ madeAt: issues.madeAt })
    .from(issues)
    .where(isNotNull(issues.number))
    .orderBy(desc(issues.day))
    .limit(1);
  return last?.madeAt ?? new Date(now.getTime() - firstLookBackHours * 3_600_000);
}

/** The next letter as it would go out now; null where nothing is new. Throws `forbidden`. */
export async function previewOfNext(
  actor: PersonActor,
  now: Date,
  executor: Executor = db(),
): Promise<Issue | null> {
  demandReader(actor);
  const [site, plan, front, since] = await Promise.all([
    siteSettings(executor),
    newsletterSettings(executor),
    frontPage(executor),
    newsSince(executor, now),
  ]);
  const content = chooseStories(front, since);
  if (!content) return null;
  const words = { subject: plan.nextSubject, intro: plan.nextIntro };
  const frozen = { number: null, day: localDate(now, site.timeZone), ...words, content };
  return issueForReaders(frozen, new Set(storiesIn(content)));
}

/** The next letter as a mail, with a link to leave that leads to the newsletter's page. Throws `forbidden`. */
export async function previewLetter(
  actor: PersonActor,
  now: Date,
  executor: Executor = db(),
): Promise<Mail | null> {
  const issue = await previewOfNext(actor, now, executor);
  if (!issue) return null;
  const to = { name: actor.name, address: "" };
  return writeLetter({
    ...(await letterSite(executor)),
    issue,
    to,
    letterId: newId(),
    leaveHref: `${siteUrl()}/nawala`,
  });
}

/** When the next letter goes out, or what holds it. Throws `forbidden`. */
export async function nextLetter(
  actor: PersonActor,
  now: Date,
  executor: Executor = db(),
): Promise<NextLetter> {
  demandReader(actor);
  const [site, plan] = await Promise.all([siteSettings(executor), newsletterSettings(executor)]);
  if (!plan.isOn) return { kind: "off" };
  if (site.schedulePausedAt !== null) return { kind: "paused" };
  if (!mailIsOn()) return { kind: "no-mail" };
  const today = localDate(now, site.timeZone);
  const isMade = (await executor.$count(issues, eq(issues.day, today))) > 0;
  const time = letterTime(plan, today, Math.floor(minuteOfDay(now, site.timeZone) / 60));
  const day = nextLetterDay(plan, today, isMade || time === "too-late");
  const wall = { date: day ?? today, time: `${String(plan.hour).padStart(2, "0")}:00` };
  const at = zonedTime(wall, site.timeZone);
  if (at.ok) return { kind: "ready", at: at.at };
  return {
    kind: "ready",
    at: at.reason === "doubled" ? at.earlier : at.reason === "skipped" ? at.next : now,
  };
}

/** How many readers the newsletter has, and how they came and left by week. Throws `forbidden`. */
export async function subscriberCounts(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<SubscriberCounts> {
  demandReader(actor);
  const { timeZone } = await siteSettings(executor);
  const byState = await executor
    .select({ state: subscribers.state, count: count() })
    .from(subscribers)
    .groupBy(subscribers.state);
  const of = (state: string) => byState.find((row) => row.state === state)?.count ?? 0;
  const { rows } = await executor.execute<{ from: string; confirmed: number; left: number }>(sql`
    with weeks as (
      select generate_series(0, ${weeksListed - 1}) as ago,
             date_trunc('week', now() at time zone ${timeZone}) as this_week)
    select to_char(this_week - ago * interval '1 week', 'YYYY-MM-DD') as "from",
           (select count(*)::int from newsletter_subscribers s
             where s.consent_at >= (this_week - ago * interval '1 week') at time zone ${timeZone}
               and s.consent_at < (this_week - (ago - 1) * interval '1 week') at time zone ${timeZone}) as confirmed,
           (select count(*)::int from newsletter_subscribers s
             where s.consent_at is not null
               and s.ended_at >= (this_week - ago * interval '1 week') at time zone ${timeZone}
               and s.ended_at < (this_week - (ago - 1) * interval '1 week') at time zone ${timeZone}) as "left"
      from weeks order by ago`);
  const weeks: SubscriberWeek[] = rows.map(({ from, confirmed, left }) => ({ from, confirmed, left }));
  return { confirmed: of("confirmed"), waiting: of("waiting"), suspended: of("suspended"), weeks };
}

/** The last issues with what became of their letters, the newest first. Throws `forbidden`. */
export async function issuesForDesk(actor: PersonActor, executor: Executor = db()): Promise<ListedIssue[]> {
  demandReader(actor);
  const last = await executor
    .select({
      id: issues.id,
      number: issues.number,
      day: issues.day,
      subject: sql<string>`coalesce(nullif(${issues.subject}, ''), ${issues.content} #>> '{top,0,title}', ${issues.content} #>> '{sections,0,title}', '')`,
      state: issues.state,
      skipReason: issues.skipReason,
    })
    .from(issues)
    .orderBy(desc(issues.day))
    .limit(issuesListed);
  const inState = (state: string) =>
    sql<number>`count(*) filter (where ${letters.state} = ${state})`.mapWith(Number);
  const counted = await executor
    .select({
      issueId: letters.issueId,
      sent: inState("sent"),
      waiting: inState("waiting"),
      refused: inState("failed"),
      dropped: inState("dropped"),
      left: count(letters.leftAt),
    })
    .from(letters)
    .where(
      inArray(
        letters.issueId,
        last.map(({ id }) => id),
      ),
    )
    .groupBy(letters.issueId);
  const none = { sent: 0, waiting: 0, refused: 0, dropped: 0, left: 0 };
  const ofIssue = new Map(counted.map(({ issueId, ...counts }) => [issueId, counts] as const));
  return last.map((issue) => ({ ...issue, ...(ofIssue.get(issue.id) ?? none) }));
}

function demandReader(actor: PersonActor): void {
  const decision = mayReadNewsletter(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
