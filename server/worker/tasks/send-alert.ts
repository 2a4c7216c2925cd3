import type { Task } from "graphile-worker";
import { z } from "zod";
import { sendAlert } from "#newsroom/reader-push/commands/send-alert.ts";

const payloadSchema = z.object({ alertId: z.uuid() });

/** Sends an alert to readers' devices; devices that could not be reached are tried again by a later run. */
export const task: Task = async (payload) => {
  await sendAlert(payloadSchema.parse(payload).alertId);
};
