import type { Task } from "graphile-worker";
import { log } from "#lib/log.ts";
import { forgetAbandonedUploads } from "#server/media/uploads/forget-abandoned.ts";

/** Removes uploads that were begun and never brought to an end. */
export const task: Task = async () => {
  const forgotten = await forgetAbandonedUploads();
  if (forgotten > 0) log.info({ forgotten }, "abandoned uploads were removed");
};
