import type { Task } from "graphile-worker";
import { log } from "#lib/log.ts";
import { forgetAskers } from "#newsroom/corrections/commands/forget-askers.ts";
import { forgetPings } from "#newsroom/found/commands/forget-pings.ts";
import { forgetSubscribers } from "#newsroom/newsletter/commands/forget-subscribers.ts";
import { forgetNotices } from "#newsroom/notices/commands/forget-notices.ts";
import { forgetReporters } from "#newsroom/reader-comments/commands/forget-reporters.ts";
import { forgetReaderTraces } from "#newsroom/readers/commands/forget-reader-traces.ts";

/** Each hour: what was promised to be kept no longer. */
export const task: Task = async () => {
  const [notices, askers] = [await forgetNotices(), await forgetAskers()];
  await forgetPings();
  await forgetReaderTraces();
  await forgetReporters();
  if (notices + askers > 0) log.info({ notices, askers }, "old notices and askers were forgotten");
  const subscribers = await forgetSubscribers();
  if (subscribers > 0) log.info({ subscribers }, "subscribers of the newsletter were forgotten");
};
