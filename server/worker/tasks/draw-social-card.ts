import type { Task } from "graphile-worker";
import { z } from "zod";
import { drawSocialCard } from "#newsroom/social-card/commands/draw-social-card.ts";

const payloadSchema = z.object({ storyId: z.uuid(), again: z.boolean().default(false) });

/** Draws the card that a story shows where its address is shared, after it went out or changed. */
export const task: Task = async (payload) => {
  const { storyId, again } = payloadSchema.parse(payload);
  await drawSocialCard(storyId, { again });
};
