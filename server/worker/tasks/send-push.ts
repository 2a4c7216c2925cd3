import type { Task } from "graphile-worker";
import { z } from "zod";
import { sendPush } from "#newsroom/push/commands/send-push.ts";

const payloadSchema = z.object({ pushId: z.uuid() });

/** Sends a push whose time has come; one that fails orders its own next try. */
export const task: Task = async (payload) => {
  await sendPush(payloadSchema.parse(payload).pushId);
};
