import type { Task } from "graphile-worker";
import { db } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { thinReads } from "#newsroom/reads/commands/thin-reads.ts";

/** Lets old counts of reads go, once a night, some at a time. */
export const task: Task = async () => {
  const { more } = await thinReads({ now: new Date() });
  if (more) await addJob(db(), "thin-reads", {}, { jobKey: "thin-reads-next" });
};
