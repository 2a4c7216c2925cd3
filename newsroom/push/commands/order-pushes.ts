import { and, eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { pushDevices, pushes } from "#db/schema/push.ts";
import { sessions } from "#db/schema/staff.ts";
import { deviceHolds } from "../queries.ts";

/** Orders a push of a notice to every device of a person, in the caller's transaction; once to each. */
export async function orderPushes(
  tx: Executor,
  { noticeId, personId, dueAt }: { noticeId: string; personId: string; dueAt: Date },
): Promise<void> {
  const devices = await tx
    .select({ id: pushDevices.id })
    .from(pushDevices)
    .innerJoin(sessions, eq(sessions.id, pushDevices.sessionId))
    .where(and(eq(pushDevices.personId, personId), deviceHolds));
  for (const { id: deviceId } of devices) {
    const [push] = await tx
      .insert(pushes)
      .values({ noticeId, deviceId, dueAt })
      .onConflictDoNothing()
      .returning({ id: pushes.id });
    if (push) await queuePush(tx, push.id, dueAt);
  }
}

/** Puts the sending of a push into the worker's queue, once. */
export async function queuePush(executor: Executor, pushId: string, dueAt: Date): Promise<void> {
  await addJob(
    executor,
    "send-push",
    { pushId },
    { jobKey: `push:${pushId}`, runAt: dueAt, queue: "pushes" },
  );
}
