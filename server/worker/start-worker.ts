import { sql } from "drizzle-orm";
import { type CronItem, Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { db } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { log } from "#lib/log.ts";
import { task as completePicture } from "./tasks/complete-picture.ts";
import { task as deliverOutbox } from "./tasks/deliver-outbox.ts";
import { task as drawSocialCard } from "./tasks/draw-social-card.ts";
import { task as fingerprintArchive } from "./tasks/fingerprint-archive.ts";
import { task as forgetAbandonedUploads } from "./tasks/forget-abandoned-uploads.ts";
import { task as forgetOld } from "./tasks/forget-old.ts";
import { task as keepNewsletter } from "./tasks/keep-newsletter.ts";
import { task as keepNotices } from "./tasks/keep-notices.ts";
import { task as learnWords } from "./tasks/learn-words.ts";
import { task as processPicture } from "./tasks/process-picture.ts";
import { task as publishDueStories } from "./tasks/publish-due-stories.ts";
import { task as sendAlert } from "./tasks/send-alert.ts";
import { task as sendConfirmation } from "./tasks/send-confirmation.ts";
import { task as sendLetters } from "./tasks/send-letters.ts";
import { task as sendMail } from "./tasks/send-mail.ts";
import { task as sendPings } from "./tasks/send-pings.ts";
import { task as sendPush } from "./tasks/send-push.ts";
import { task as sendReaderMail } from "./tasks/send-reader-mail.ts";
import { task as tellHappening } from "./tasks/tell-happening.ts";
import { task as thinReads } from "./tasks/thin-reads.ts";
import { task as writePictureCredit } from "./tasks/write-picture-credit.ts";

/** Every job that exists, by the name under which it is enqueued. */
export const taskList: TaskList = {
  "complete-picture": completePicture,
  "deliver-outbox": deliverOutbox,
  "draw-social-card": drawSocialCard,
  "forget-abandoned-uploads": forgetAbandonedUploads,
  "forget-old": forgetOld,
  "fingerprint-archive": fingerprintArchive,
  "keep-newsletter": keepNewsletter,
  "keep-notices": keepNotices,
  "learn-words": learnWords,
  "process-picture": processPicture,
  "publish-due-stories": publishDueStories,
  "send-alert": sendAlert,
  "send-confirmation": sendConfirmation,
  "send-letters": sendLetters,
  "send-mail": sendMail,
  "send-pings": sendPings,
  "send-push": sendPush,
  "send-reader-mail": sendReaderMail,
  "tell-happening": tellHappening,
  "thin-reads": thinReads,
  "write-picture-credit": writePictureCredit,
};

/** How often the queue is looked at for jobs whose time has come, in milliseconds. */
const pollIntervalMs = 500;

/** No job of ours runs this long: one that is locked longer belongs to a worker that died. */
const longestJobMinutes = 10;

/** What is done by the clock, which is UTC; what was missed while nobody ran is not made up for. */
const crontab = [
  // A safety net under the job of each story: a queue that was restored or lost still brings stories out.
  regularly("publish-due-stories", "* * * * *"),
  regularly("forget-abandoned-uploads", "17 * * * *"),
  // At night in Indonesia.
  regularly("thin-reads", "23 19 * * *"),
  regularly("keep-notices", "* * * * *"),
  // Words of stories that came out are known to the search a minute later at most.
  regularly("learn-words", "* * * * *"),
  regularly("keep-newsletter", "* * * * *"),
  regularly("forget-old", "41 * * * *"),
];

function regularly(task: string, match: string): CronItem {
  return { task, match, identifier: task, options: { backfillPeriod: 0 } };
}

/**
 * Starts the worker of this process. `stop` lets running jobs end. `alone`: no other process shares the
 * database, so that every job that is still locked was left behind by a killed one.
 */
export async function startWorker({ alone }: { alone: boolean }): Promise<{ stop(): Promise<void> }> {
  const release = (minutes: number) =>
    releaseJobsOfTheDead(minutes).catch((failure: unknown) =>
      log.warn({ err: failure }, "jobs were not released"),
    );
  await release(alone ? 0 : longestJobMinutes);
  const watch = setInterval(() => void release(longestJobMinutes), 60_000);
  watch.unref();
  const runner = await run({
    pgPool: db().$client,
    taskList,
    // Two pictures may be decoded at once, in processes of their own, and hold up nobody's publication.
    concurrency: 4,
    pollInterval: pollIntervalMs,
    noHandleSignals: true,
    parsedCronItems: parseCronItems(crontab),
    logger: new Logger(() => (level, message) => {
      const at = level === "warning" ? "warn" : level;
      // The queue tells of every job as "info": that is detail to us.
      log[at === "info" ? "debug" : at](message);
    }),
  });
  // Stories that were published before there were fingerprints, or came in by import.
  await addJob(db(), "fingerprint-archive", {}, { jobKey: "fingerprint-archive" });
  return {
    stop: async () => {
      clearInterval(watch);
      await runner.stop();
    },
  };
}

/** Gives the jobs of workers that were killed back to the queue, which would hold them for four hours. */
async function releaseJobsOfTheDead(lockedForMinutes: number): Promise<void> {
  await db().execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs
    where locked_by is not null and locked_at <= now() - make_interval(mins => ${lockedForMinutes})
    having count(*) > 0`);
}
