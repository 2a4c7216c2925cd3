import type { Task } from "graphile-worker";
import { orderDigests } from "#newsroom/notices/commands/order-digests.ts";
import { requeueWaiting } from "#newsroom/notices/commands/requeue-waiting.ts";
import { watchClocks } from "#newsroom/notices/commands/watch-clocks.ts";
import { requeueReaderMails } from "#newsroom/readers/commands/requeue-reader-mails.ts";

/** Each minute: clocks that run out, digests whose hour has come, and what was left waiting. */
export const task: Task = async () => {
  await watchClocks();
  await orderDigests(new Date());
  await requeueWaiting();
  await requeueReaderMails();
};
