import { z } from "zod";
import { noteLimit } from "#newsroom/workflow/note.ts";

/** Why all schedules are paused. Twice what is stored: what is a little too long is told as such. */
export const pauseForm = z.strictObject({ reason: z.string().max(noteLimit * 10) });

/** The held stories that were named when somebody confirmed, each in the version that was seen. */
export const publishHeldForm = z.strictObject({
  stories: z
    .array(z.strictObject({ storyId: z.uuid(), expectedVersion: z.number().int().positive() }))
    .min(1)
    .max(50),
});
export type PublishHeldForm = z.output<typeof publishHeldForm>;
