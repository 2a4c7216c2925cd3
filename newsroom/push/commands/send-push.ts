import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { pushDevices, pushes } from "#db/schema/push.ts";
import { sessions } from "#db/schema/staff.ts";
import { env } from "#lib/env.ts";
import { sendingGivenUpHours } from "#newsroom/notices/limits.ts";
import { unreadNotice } from "#newsroom/notices/queries.ts";
import { isUrgent, placeOfNotice, secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import type { Notice, NoticeLocale } from "#newsroom/notices/types.ts";
import { noticeWords } from "#newsroom/notices/words.ts";
import { personToWriteTo } from "#newsroom/staff/queries.ts";
import { deliverPush } from "../deliver-push.ts";
import { pushKeys } from "../keys.ts";
import { deviceHolds } from "../queries.ts";
import { isPushService, pushLifetimeSeconds } from "../rules.ts";
import { queuePush } from "./order-pushes.ts";

type DeviceRow = typeof pushDevices.$inferSelect;

/**
 * Sends a push whose time has come to its device, once; its row stays locked meanwhile. Only while the session of the
 * device holds, the notice is unread and its person may read it. A device that its push service no longer knows is
 * removed. Nothing of the notice but its kind and its place goes out, sealed for the device.
 */
export async function sendPush(pushId: string, executor: Executor = db()): Promise<void> {
  await executor.transaction(async (tx) => {
    const due = and(eq(pushes.id, pushId), eq(pushes.state, "waiting"), sql`${pushes.dueAt} <= now()`);
    const [push] = await tx.select().from(pushes).where(due).for("update", { skipLocked: true });
    if (!push) return;
    const settle = (state: "sent" | "failed" | "dropped") =>
      tx.update(pushes).set({ state }).where(eq(pushes.id, push.id));
    const wanted = await wantedPush(tx, push);
    if (!wanted || !isPushService(wanted.device.endpoint, env().REDAKSI_PUSH_TEST_ORIGIN)) {
      await settle("dropped");
      return;
    }
    const { device, notice, locale } = wanted;
    const outcome = await deliverPush(device, await pushKeys(tx), {
      payload: {
        id: notice.id,
        title: noticeWords(locale).short(notice.event),
        path: placeOfNotice(notice),
      },
      lifetimeSeconds: pushLifetimeSeconds,
      urgency: isUrgent(notice.event) ? "high" : "normal",
    });
    if (outcome === "sent") {
      await settle("sent");
      await tx.update(pushDevices).set({ lastPushAt: sql`now()` }).where(eq(pushDevices.id, push.deviceId));
    } else if (outcome === "gone") {
      await tx.delete(pushDevices).where(eq(pushDevices.id, push.deviceId));
    } else {
      const hours = (Date.now() - push.createdAt.getTime()) / 3_600_000;
      if (outcome === "refused" || hours > sendingGivenUpHours) await settle("failed");
      else await tryLater(tx, push);
    }
  });
}

interface WantedPush {
  readonly device: DeviceRow;
  readonly notice: Notice;
  readonly locale: NoticeLocale;
}

async function wantedPush(tx: Executor, push: typeof pushes.$inferSelect): Promise<WantedPush | null> {
  const [row] = await tx
    .select({ device: pushDevices })
    .from(pushDevices)
    .innerJoin(sessions, eq(sessions.id, pushDevices.sessionId))
    .where(and(eq(pushDevices.id, push.deviceId), deviceHolds));
  const person = row ? await personToWriteTo(row.device.personId, tx) : null;
  const notice = person ? await unreadNotice(person.actor, push.noticeId, tx) : null;
  return row && person && notice ? { device: row.device, notice, locale: person.locale } : null;
}

async function tryLater(tx: Executor, push: typeof pushes.$inferSelect): Promise<void> {
  const failures = push.failures + 1;
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
  await tx.update(pushes).set({ failures, dueAt }).where(eq(pushes.id, push.id));
  await queuePush(tx, push.id, dueAt);
}
