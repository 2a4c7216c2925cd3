import { and, count, desc, eq, gte, ne, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterSettings } from "#db/schema/newsletter.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import {
  readerAlerts as alerts,
  readerDevices as devices,
  readerPushes as pushes,
} from "#db/schema/reader-push.ts";
import { people } from "#db/schema/staff.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayAlertReaders } from "./policy.ts";
import type { AlertOffer, StoryAlert } from "./types.ts";

/** How many alerts may still go out today, by the site's clock. */
export async function alertsLeftToday(executor: Executor = db()): Promise<number> {
  const zone = sql`coalesce((select time_zone from site_settings), 'Asia/Jakarta')`;
  const dayBegan = sql`date_trunc('day', now() at time zone ${zone}) at time zone ${zone}`;
  const today = and(ne(alerts.state, "undone"), gte(alerts.orderedAt, dayBegan));
  const [row] = await executor.select({ limit: newsletterSettings.alertsPerDay }).from(newsletterSettings);
  return Math.max(0, (row?.limit ?? 0) - (await executor.$count(alerts, today)));
}

/** To how many devices an alert of a story would go; null where this person may alert nobody of it. */
export async function alertOffer(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<AlertOffer | null> {
  const [story] = await executor
    .select({ sectionId: publicStories.sectionId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  if (!story || !mayAlertReaders(actor, story, "section").allowed) return null;
  const choseSection = or(
    eq(devices.allSections, true),
    sql`${devices.sectionIds} @> array[${story.sectionId}]::uuid[]`,
  );
  const [section, all, left] = await Promise.all([
    executor.$count(devices, choseSection),
    executor.$count(devices),
    alertsLeftToday(executor),
  ]);
  return { sectionId: story.sectionId, devices: { section, all }, left };
}

/** The alert of a story that stands, or null. The caller has asked who may read the story. */
export async function alertOfStory(storyId: string, executor: Executor = db()): Promise<StoryAlert | null> {
  const sent = executor
    .select({ alertId: pushes.alertId, sent: count().as("sent") })
    .from(pushes)
    .where(eq(pushes.state, "sent"))
    .groupBy(pushes.alertId)
    .as("reached");
  const [row] = await executor
    .select({
      id: alerts.id,
      state: alerts.state,
      by: people.name,
      dueAt: alerts.dueAt,
      sent: sql<number>`coalesce(${sent.sent}, 0)`.mapWith(Number),
    })
    .from(alerts)
    .innerJoin(people, eq(people.id, alerts.orderedById))
    .leftJoin(sent, eq(sent.alertId, alerts.id))
    .where(and(eq(alerts.storyId, storyId), ne(alerts.state, "undone")))
    .orderBy(desc(alerts.orderedAt))
    .limit(1);
  if (!row || row.state === "undone") return null;
  return { ...row, state: row.state };
}

/** How many devices of readers want alerts. */
export async function countReaderDevices(executor: Executor = db()): Promise<number> {
  return executor.$count(devices);
}
