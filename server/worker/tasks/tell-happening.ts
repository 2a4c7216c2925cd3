import type { Task } from "graphile-worker";
import { z } from "zod";
import { tellHappening } from "#newsroom/notices/commands/tell-happening.ts";

const payloadSchema = z.object({ happeningId: z.uuid() });

/** Tells people of something that was recorded, once. */
export const task: Task = async (payload) => {
  await tellHappening(payloadSchema.parse(payload).happeningId);
};
