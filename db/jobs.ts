import { sql } from "drizzle-orm";
import type { Executor } from "./client.ts";

export interface JobOptions {
  readonly runAt?: Date;
  /** A job with the same key that still waits is replaced, not doubled. */
  readonly jobKey?: string;
  readonly maxAttempts?: number;
  /** A waiting job of the same key keeps its time: what comes later joins it and does not put it off. */
  readonly keepsRunAt?: boolean;
  /** Jobs of one queue run one after the other, on whatever worker. */
  readonly queue?: string;
}

/** Hands a job to the worker as part of the caller's transaction: no commit, no job. */
export async function addJob(
  executor: Executor,
  name: string,
  payload: Record<string, string | number | boolean | null>,
  { runAt, jobKey, keepsRunAt = false, maxAttempts = 10, queue }: JobOptions = {},
): Promise<void> {
  await executor.execute(sql`select graphile_worker.add_job(
    ${name}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt?.toISOString() ?? null}::timestamptz,
    job_key => ${jobKey ?? null}::text, max_attempts => ${maxAttempts}::int,
    queue_name => ${queue ?? null}::text, job_key_mode => ${keepsRunAt ? "preserve_run_at" : "replace"}::text)`);
}

/** Takes back a job that still waits. */
export async function removeJob(executor: Executor, jobKey: string): Promise<void> {
  await executor.execute(sql`select graphile_worker.remove_job(${jobKey})`);
}
