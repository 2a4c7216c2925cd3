import { and, eq, ne } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { addJob, removeJob } from "#db/jobs.ts";
import { history } from "#db/schema/history.ts";
import { newsletterSettings } from "#db/schema/newsletter.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { readerAlerts as table } from "#db/schema/reader-push.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { Decision, PersonActor } from "#newsroom/staff/types.ts";
import { undoSeconds } from "../limits.ts";
import { mayAlertReaders, mayUndoAlert } from "../policy.ts";
import { alertsLeftToday } from "../queries.ts";
import type { AlertReach } from "../types.ts";

/**
 * Orders an alert of a published story to readers' devices, once for a story; it goes out after a moment in which it
 * can be taken back. Throws `forbidden`, `not-found` for a story that readers do not have, or `conflict` where readers
 * were alerted of it already or so many alerts went out today.
 */
export async function alertReaders(
  { actor, storyId, reach }: { actor: PersonActor; storyId: string; reach: AlertReach },
  executor: Executor = db(),
): Promise<{ alertId: string; dueAt: Date }> {
  return executor.transaction(async (tx) => {
    // The one row that sets how many a day: two that alert at once stand behind each other here.
    await tx.select({ version: newsletterSettings.version }).from(newsletterSettings).for("update");
    const [story] = await tx
      .select({ sectionId: publicStories.sectionId })
      .from(publicStories)
      .where(eq(publicStories.storyId, storyId));
    if (!story) throw new RedaksiError("not-found", "alert-story-not-public");
    demand(mayAlertReaders(actor, story, reach));
    const standing = and(eq(table.storyId, storyId), ne(table.state, "undone"));
    if ((await tx.$count(table, standing)) > 0) throw new RedaksiError("conflict", "alert-already");
    if ((await alertsLeftToday(tx)) <= 0) throw new RedaksiError("conflict", "alert-too-many");
    const dueAt = new Date(Date.now() + undoSeconds * 1000);
    const [alert] = await tx
      .insert(table)
      .values({ storyId, reach, orderedById: actor.personId, dueAt })
      .returning({ id: table.id });
    if (!alert) throw new Error("an alert was not kept");
    await queueAlert(tx, alert.id, dueAt);
    await tx.insert(history).values({
      event: "readers.alert",
      subjectId: storyId,
      personId: actor.personId,
      details: { alertId: alert.id, reach },
    });
    return { alertId: alert.id, dueAt };
  });
}

/** Takes an alert back that has not gone out yet. Throws `forbidden`, `not-found`, or `conflict` when it is too late. */
export async function undoAlert(
  { actor, alertId }: { actor: PersonActor; alertId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [alert] = await tx.select().from(table).where(eq(table.id, alertId)).for("update");
    const [story] = alert
      ? await tx
          .select({ sectionId: publicStories.sectionId })
          .from(publicStories)
          .where(eq(publicStories.storyId, alert.storyId))
      : [];
    if (!alert || !story) throw new RedaksiError("not-found", "alert-story-not-public");
    demand(mayUndoAlert(actor, story));
    if (alert.state !== "waiting") throw new RedaksiError("conflict", "alert-gone-out");
    await tx.update(table).set({ state: "undone" }).where(eq(table.id, alertId));
    await removeJob(tx, jobKeyOf(alertId));
    await tx.insert(history).values({
      event: "readers.alert-undo",
      subjectId: alert.storyId,
      personId: actor.personId,
      details: { alertId },
    });
  });
}

/** Puts an alert into the worker's queue, once; its pushes follow in runs of the same job. */
export async function queueAlert(executor: Executor, alertId: string, runAt: Date): Promise<void> {
  const jobKey = jobKeyOf(alertId);
  await addJob(executor, "send-alert", { alertId }, { jobKey, runAt, queue: "alerts" });
}

function jobKeyOf(alertId: string): string {
  return `alert:${alertId}`;
}

function demand(decision: Decision): void {
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
