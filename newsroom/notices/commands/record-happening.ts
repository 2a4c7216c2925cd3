import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { happenings } from "#db/schema/notices.ts";
import type { NoticeEvent } from "../types.ts";

/** What happened, as the one who records it knows it. */
export interface NewHappening {
  /** Names it for ever: what is recorded twice under one key is told once. */
  readonly key: string;
  readonly event: NoticeEvent;
  readonly storyId: string;
  /** Who did it; null for a job or a reader. */
  readonly fromId: string | null;
  readonly commentId?: string;
  readonly requestId?: string;
  /** Whom the event itself names. */
  readonly concernedIds?: readonly string[];
  /** Who is told of the same thing by another event. */
  readonly exceptIds?: readonly string[];
  /** The reason that went with it. */
  readonly note?: string;
}

/**
 * Records, in the transaction in which it happens, something that people are to be told; the worker tells it. No
 * commit, nothing told.
 */
export async function recordHappening(tx: Executor, happening: NewHappening): Promise<void> {
  const { concernedIds = [], exceptIds = [], note = "", ...facts } = happening;
  const [row] = await tx
    .insert(happenings)
    .values({ ...facts, note, concernedIds: [...concernedIds], exceptIds: [...exceptIds] })
    .onConflictDoNothing()
    .returning({ id: happenings.id });
  if (row) await orderTelling(tx, row.id);
}

/** Puts the telling of something recorded into the worker's queue, once. */
export async function orderTelling(executor: Executor, happeningId: string): Promise<void> {
  await addJob(executor, "tell-happening", { happeningId }, { jobKey: `happening:${happeningId}` });
}
