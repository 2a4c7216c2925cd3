import type { Task } from "graphile-worker";
import { makeDueIssue } from "#newsroom/newsletter/commands/make-issue.ts";
import { requeueNewsletter } from "#newsroom/newsletter/commands/requeue-newsletter.ts";
import { requeueAlerts } from "#newsroom/reader-push/commands/send-alert.ts";

/** Each minute: the letter of this morning once its hour has come, and what waits to go out to readers. */
export const task: Task = async () => {
  await makeDueIssue(new Date());
  await requeueNewsletter();
  await requeueAlerts();
};
