import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import {
  readerAlerts as alerts,
  readerDevices as devices,
  readerPushes as pushes,
} from "#db/schema/reader-push.ts";
import { env } from "#lib/env.ts";
import { secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import { deliverPush } from "#newsroom/push/deliver-push.ts";
import { type PushKeys, pushKeys } from "#newsroom/push/keys.ts";
import { isPushService } from "#newsroom/push/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { alertGivenUpHours, alertLifetimeSeconds, longestRunMs, pushesAtOnce } from "../limits.ts";
import { queueAlert } from "./alert-readers.ts";

type AlertRow = typeof alerts.$inferSelect;

/**
 * Sends an alert whose moment of undo is over to every device that wants it, each once: a device's row stays locked
 * while its push service is talked to. A killed run is gone on with by the next. Whether readers still have the story is
 * asked before each push; a device that its service no longer knows is removed.
 */
export async function sendAlert(alertId: string, executor: Executor = db()): Promise<void> {
  const alert = await openAlert(executor, alertId);
  if (!alert) return;
  const keys = await pushKeys(executor);
  const begun = performance.now();
  const goOn = () => performance.now() - begun < longestRunMs;
  const work = async () => {
    while (goOn() && (await sendNext(executor, alert, keys)));
  };
  await Promise.all(Array.from({ length: pushesAtOnce }, work));
  const [next] = await executor
    .select({ dueAt: pushes.dueAt })
    .from(pushes)
    .where(and(eq(pushes.alertId, alertId), eq(pushes.state, "waiting")))
    .orderBy(asc(pushes.dueAt))
    .limit(1);
  if (next) return queueAlert(executor, alertId, next.dueAt);
  await executor
    .update(alerts)
    .set({ state: "sent" })
    .where(and(eq(alerts.id, alertId), eq(alerts.state, "sending")));
}

/** Begins an alert, with a row for each device, unless it has begun; null where it is undone, gone or over. */
async function openAlert(executor: Executor, alertId: string): Promise<AlertRow | null> {
  return executor.transaction(async (tx) => {
    const due = and(eq(alerts.id, alertId), lte(alerts.dueAt, sql`now()`));
    const [alert] = await tx.select().from(alerts).where(due).for("update");
    if (alert?.state === "sending") return alert;
    if (alert?.state !== "waiting") return null;
    const [story] = await tx
      .select({ sectionId: publicStories.sectionId })
      .from(publicStories)
      .where(eq(publicStories.storyId, alert.storyId));
    if (!story) {
      await tx.update(alerts).set({ state: "dropped" }).where(eq(alerts.id, alertId));
      return null;
    }
    const { sectionId } = story;
    await tx.execute(sql`insert into reader_pushes (id, alert_id, device_id)
      select gen_random_uuid(), ${alertId}, id from reader_devices
      where ${alert.reach} = 'all' or all_sections or section_ids @> array[${sectionId}]::uuid[]
      on conflict do nothing`);
    await tx.update(alerts).set({ state: "sending" }).where(eq(alerts.id, alertId));
    return alert;
  });
}

/** Tries one device that waits. False where none does. */
async function sendNext(executor: Executor, alert: AlertRow, keys: PushKeys): Promise<boolean> {
  return executor.transaction(async (tx) => {
    const [push] = await tx
      .select()
      .from(pushes)
      .where(and(eq(pushes.alertId, alert.id), eq(pushes.state, "waiting"), lte(pushes.dueAt, sql`now()`)))
      .orderBy(asc(pushes.dueAt), asc(pushes.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!push) return false;
    const settle = (state: "sent" | "failed" | "dropped") =>
      tx.update(pushes).set({ state }).where(eq(pushes.id, push.id));
    const [device] = push.deviceId
      ? await tx.select().from(devices).where(eq(devices.id, push.deviceId))
      : [];
    const payload = await payloadOf(tx, alert);
    if (!device || !payload || !isPushService(device.endpoint, env().REDAKSI_PUSH_TEST_ORIGIN)) {
      await settle("dropped");
      return true;
    }
    const outcome = await deliverPush(device, keys, {
      payload,
      lifetimeSeconds: alertLifetimeSeconds,
      urgency: "high",
      topic: alert.id.replaceAll("-", ""),
    });
    if (outcome === "sent") await settle("sent");
    else if (outcome === "gone") {
      await settle("failed");
      await tx.delete(devices).where(eq(devices.id, device.id));
    } else {
      const hours = (Date.now() - alert.dueAt.getTime()) / 3_600_000;
      if (outcome === "refused" || hours > alertGivenUpHours) await settle("failed");
      else await tryLater(tx, push);
    }
    return true;
  });
}

/** What readers' devices show: the newspaper, the title, and where the story stands; null when they have it no more. */
async function payloadOf(tx: Executor, alert: AlertRow): Promise<Record<string, string> | null> {
  const [story] = await tx
    .select({
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(publicStories)
    .where(eq(publicStories.storyId, alert.storyId));
  if (!story) return null;
  const { name } = await siteSettings(tx);
  return { id: alert.id, title: name, body: story.title, path: storyPath(story.sectionSlug, story.slug) };
}

async function tryLater(tx: Executor, push: typeof pushes.$inferSelect): Promise<void> {
  const failures = push.failures + 1;
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
  await tx.update(pushes).set({ failures, dueAt }).where(eq(pushes.id, push.id));
}

/** A safety net: alerts that wait or are on their way though their time has passed are put into the queue again. */
export async function requeueAlerts(executor: Executor = db()): Promise<void> {
  const late = await executor
    .select({ id: alerts.id })
    .from(alerts)
    .where(
      and(inArray(alerts.state, ["waiting", "sending"]), lte(alerts.dueAt, sql`now() - interval '1 minute'`)),
    );
  for (const { id } of late) await queueAlert(executor, id, new Date());
}
