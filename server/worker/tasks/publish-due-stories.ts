import type { Task } from "graphile-worker";
import { publishDueStories } from "#newsroom/schedule/commands/publish-due-stories.ts";

/** Runs at each scheduled time, and every few seconds as a safety net; see `start-worker.ts`. */
export const task: Task = async (_payload, { logger }) => {
  const published = await publishDueStories();
  if (published.length > 0) logger.info(`${published.length} due stories were published`);
};
