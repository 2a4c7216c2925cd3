import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { outbox } from "#db/schema/history.ts";

export type OutboxTopic = (typeof outbox.topic.enumValues)[number];

/**
 * Puts an effect that follows a move into the outbox, as part of the move's transaction. `key` names the
 * effect for ever: a second one with the same key is not put in, so that nothing follows twice.
 */
export async function putInOutbox(
  tx: Executor,
  effect: {
    topic: OutboxTopic;
    storyId: string;
    revisionId: string;
    /** Where the same may happen to a revision again: what tells this time from the others. */
    occasion?: string | number;
  },
): Promise<void> {
  const once = [effect.topic, effect.storyId, effect.revisionId];
  const key = [...once, ...(effect.occasion === undefined ? [] : [effect.occasion])].join(":");
  const [row] = await tx
    .insert(outbox)
    .values({ key, topic: effect.topic, storyId: effect.storyId })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  if (row) await addJob(tx, "deliver-outbox", { outboxId: row.id }, { jobKey: `outbox:${row.id}` });
}
