import type { Task } from "graphile-worker";
import { db } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { fingerprintArchive } from "#newsroom/similarity/commands/fingerprint-archive.ts";

const storiesAtOnce = 200;

/** Gives the stories that were published without one their fingerprint, some at a time, until all have it. */
export const task: Task = async () => {
  const found = await fingerprintArchive(storiesAtOnce);
  if (found < storiesAtOnce) return;
  await addJob(db(), "fingerprint-archive", {}, { jobKey: "fingerprint-archive-next" });
};
