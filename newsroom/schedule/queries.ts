import { and, asc, eq, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { outbox } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deskStories } from "#newsroom/stories/queries.ts";
import { readableStories } from "#newsroom/stories/readable.ts";
import { hasComeOut } from "./has-come-out.ts";
import type { TakenTime } from "./rules.ts";
import type { ScheduleHealth, SchedulePause } from "./types.ts";

/** Scheduled stories that a question about free times is held against, and those that an alarm names. */
const mostTaken = 500;
const mostNamed = 50;

const dueAt = sql<Date>`greatest(${stories.publishAt}, ${stories.embargoUntil})`.mapWith(stories.publishAt);
/** Its time has come, and a pause or what is left of one keeps it from readers. */
const isKept = sql`exists (select 1 from ${publications}
  where ${publications.storyId} = ${stories.id} and not ${hasComeOut})`;
const isHeld = and(eq(stories.state, "scheduled"), lt(dueAt, sql`now()`), isKept);
/** Half a minute is given to the job before anybody is alarmed. */
const isOverdue = and(
  eq(stories.state, "scheduled"),
  lt(dueAt, sql`now() - interval '30 seconds'`),
  sql`not ${isKept}`,
);

/** When the scheduled stories that the asker may read go out, the next first. */
export async function takenTimes(actor: PersonActor, executor: Executor = db()): Promise<TakenTime[]> {
  return executor
    .select({ storyId: stories.id, title: stories.title, section: sections.name, at: dueAt })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(readableStories(actor), eq(stories.state, "scheduled"), sql`${dueAt} > now()`))
    .orderBy(asc(stories.publishAt))
    .limit(mostTaken);
}

/** Scheduled stories whose time has passed by more than half a minute: something is wrong, and somebody must know. */
export function overdueStories(actor: PersonActor, executor: Executor = db()): Promise<DeskStory[]> {
  return named(actor, isOverdue, executor);
}

/** Scheduled stories whose time passed under a pause: readers see none of them until an editor decides. */
export function heldStories(actor: PersonActor, executor: Executor = db()): Promise<DeskStory[]> {
  return named(actor, isHeld, executor);
}

/** Stories of which something that follows a publication has not been done for five minutes. */
export function storiesLeftBehind(actor: PersonActor, executor: Executor = db()): Promise<DeskStory[]> {
  const waiting = sql`exists (select 1 from ${outbox} where ${outbox.storyId} = ${stories.id}
    and ${outbox.deliveredAt} is null and ${outbox.createdAt} < now() - interval '5 minutes')`;
  return named(actor, waiting, executor);
}

/** The pause that holds now, or null. */
export async function schedulePause(executor: Executor = db()): Promise<SchedulePause | null> {
  const [row] = await executor
    .select({
      since: siteSettings.schedulePausedAt,
      by: people.name,
      reason: siteSettings.schedulePauseReason,
    })
    .from(siteSettings)
    .leftJoin(people, eq(people.id, siteSettings.schedulePausedById))
    .where(isNotNull(siteSettings.schedulePausedAt));
  return row?.since ? { since: row.since, by: row.by, reason: row.reason ?? "" } : null;
}

/** How the schedule stands. Asks nobody's permission and names no story: for the health check. */
export async function scheduleHealth(executor: Executor = db()): Promise<ScheduleHealth> {
  const count = (condition: SQL | undefined) => executor.$count(stories, condition);
  const [overdue, held, pause, failed] = await Promise.all([
    count(isOverdue),
    count(isHeld),
    schedulePause(executor),
    executor.execute<{ count: number }>(
      sql`select count(*)::int as count from graphile_worker.jobs where attempts >= max_attempts`,
    ),
  ]);
  return { overdue, held, paused: pause !== null, failedJobs: failed.rows[0]?.count ?? 0 };
}

function named(actor: PersonActor, condition: SQL | undefined, executor: Executor): Promise<DeskStory[]> {
  return deskStories(actor, condition, executor).orderBy(asc(stories.publishAt)).limit(mostNamed);
}
