import type { Task } from "graphile-worker";
import { db } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { learnWords } from "#newsroom/search/commands/learn-words.ts";

const storiesAtOnce = 200;

/** Counts the words of stories that came out since, some at a time, until all are counted. */
export const task: Task = async () => {
  const found = await learnWords(storiesAtOnce);
  if (found < storiesAtOnce) return;
  await addJob(db(), "learn-words", {}, { jobKey: "learn-words-next" });
};
