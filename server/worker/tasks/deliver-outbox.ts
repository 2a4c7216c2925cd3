import { and, eq, isNull, sql } from "drizzle-orm";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { db } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { outbox } from "#db/schema/history.ts";
import { orderPings } from "#newsroom/found/commands/order-pings.ts";

const payloadSchema = z.object({ outboxId: z.uuid() });

/**
 * Carries out what follows a move, once: the row is locked while it is looked at, and what it leads to is put
 * into the queue in the same transaction that marks it as delivered.
 */
export const task: Task = async (payload) => {
  const { outboxId } = payloadSchema.parse(payload);
  await db().transaction(async (tx) => {
    const waiting = and(eq(outbox.id, outboxId), isNull(outbox.deliveredAt));
    const [effect] = await tx.select().from(outbox).where(waiting).for("update", { skipLocked: true });
    if (!effect) return;
    await orderPings(tx, { storyId: effect.storyId, outboxId });
    switch (effect.topic) {
      case "story-published":
      case "story-updated":
        await addJob(
          tx,
          "draw-social-card",
          { storyId: effect.storyId },
          { jobKey: `social-card:${effect.storyId}` },
        );
        break;
      case "story-withdrawn":
      case "story-reinstated":
      case "story-corrected":
        break;
    }
    await tx.update(outbox).set({ deliveredAt: sql`now()` }).where(eq(outbox.id, outboxId));
  });
};
