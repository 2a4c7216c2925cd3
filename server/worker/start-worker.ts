import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { db } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { task as deliverOutbox } from "./tasks/deliver-outbox.ts";
import { task as drawSocialCard } from "./tasks/draw-social-card.ts";
import { task as processPicture } from "./tasks/process-picture.ts";
import { task as publishDueStories } from "./tasks/publish-due-stories.ts";

/** Every job that exists, by the name under which it is enqueued. */
export const taskList: TaskList = {
  "deliver-outbox": deliverOutbox,
  "draw-social-card": drawSocialCard,
  "process-picture": processPicture,
  "publish-due-stories": publishDueStories,
};

/** How often the queue is looked at for jobs whose time has come, in milliseconds. */
const pollIntervalMs = 500;

/** Starts the worker of this process. `stop` lets running jobs end. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    pgPool: db().$client,
    taskList,
    concurrency: 2,
    pollInterval: pollIntervalMs,
    noHandleSignals: true,
    // A safety net under the job of each story: a queue that was restored or lost still brings stories out.
    parsedCronItems: parseCronItems([
      {
        task: "publish-due-stories",
        match: "* * * * *",
        identifier: "publish-due-stories",
        options: { backfillPeriod: 0 },
      },
    ]),
    logger: new Logger(() => (level, message) => {
      const at = level === "warning" ? "warn" : level;
      // The queue tells of every job as "info": that is detail to us.
      log[at === "info" ? "debug" : at](message);
    }),
  });
  return { stop: () => runner.stop() };
}
