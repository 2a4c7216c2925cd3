import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";

/** The first look at a received picture: somebody waits for it. One after the other. */
export async function askForDecoding(mediaId: string, executor: Executor): Promise<void> {
  await addJob(executor, "process-picture", { mediaId }, { queue: "pictures", maxAttempts: 4 });
}

/**
 * What a usable picture still lacks, its crops included. In a queue of its own, so that nobody waits for it:
 * with `askForDecoding` no more than two pictures are decoded at once.
 */
export async function askForCompletion(mediaId: string, executor: Executor): Promise<void> {
  const jobKey = `complete-picture:${mediaId}`;
  await addJob(
    executor,
    "complete-picture",
    { mediaId },
    { queue: "picture-completions", jobKey, maxAttempts: 4 },
  );
}

/** The credit of today into the picture's files. */
export async function askForCredit(mediaId: string, executor: Executor): Promise<void> {
  await addJob(executor, "write-picture-credit", { mediaId }, { jobKey: `picture-credit:${mediaId}` });
}
