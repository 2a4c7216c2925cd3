import { z } from "zod";
import { subscriptionForm } from "#newsroom/push/schema.ts";
import { sectionLimit } from "./limits.ts";
import { alertReaches } from "./types.ts";

/** What a reader's browser hands over: where it is pushed to, and of which sections, by their slugs; or of all. */
export const readerDeviceForm = subscriptionForm.extend({
  sections: z.union([z.literal("all"), z.array(z.string().max(80)).min(1).max(sectionLimit)]),
});

/** A device that wants no more alerts. */
export const leavingDeviceForm = subscriptionForm.pick({ endpoint: true });

/** An alert as an editor orders it. */
export const alertForm = z.strictObject({ storyId: z.uuid(), reach: z.enum(alertReaches) });

/** An alert that is taken back. */
export const undoForm = z.strictObject({ alertId: z.uuid() });
