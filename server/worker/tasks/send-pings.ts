import type { Task } from "graphile-worker";
import { z } from "zod";
import { sendPings } from "#newsroom/found/commands/send-pings.ts";
import { pingChannels } from "#newsroom/found/types.ts";

const payloadSchema = z.object({ channel: z.enum(pingChannels) });

/** Tells a hub or search engines what changed; what fails orders its own next try. */
export const task: Task = async (payload) => {
  await sendPings(payloadSchema.parse(payload).channel);
};
