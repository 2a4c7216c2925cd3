import type { Task } from "graphile-worker";
import { log } from "#lib/log.ts";
import { forgetAskers } from "#newsroom/corrections/commands/forget-askers.ts";
import { forgetSubscribers } from "#newsroom/newsletter/commands/forget-subscribers.ts";
import { forgetNotices } from "#newsroom/notices/commands/forget-notices.ts";

/** Each hour: what was promised to be kept no longer. */
export const task: Task = async () => {
  const [notices, askers] = [await forgetNotices(), await forgetAskers()];
  if (notices + askers > 0) log.info({ notices, askers }, "old notices and askers were forgotten");
  const subscribers = await forgetSubscribers();
  if (subscribers > 0) log.info({ subscribers }, "subscribers of the newsletter were forgotten");
};
