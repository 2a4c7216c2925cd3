import { z } from "zod";
import { maxStripLength, stripDurations } from "./limits.ts";
import { frontSlots } from "./types.ts";

const slot = z.enum(frontSlots);
/** Which front: a section's id, or null for the front page. */
const front = z.uuid().nullable();
/** An instant with its offset. */
const until = z.iso.datetime({ offset: true }).nullable();

/** A step in the draft, as the screen sends it, with the draft's version that the person saw. */
export const draftChangeSchema = z.strictObject({
  front,
  expectedVersion: z.int().min(1),
  change: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("place"), slot, storyId: z.uuid() }),
    z.strictObject({ kind: z.literal("clear"), slot }),
    z.strictObject({ kind: z.literal("pin"), slot, until }),
    z.strictObject({ kind: z.literal("undo") }),
  ]),
});

/** Launches the draft that the person saw. */
export const launchSchema = z.strictObject({ front, expectedVersion: z.int().min(1) });

/** Makes a launched version the draft; without a number the one that is live. */
export const takeVersionSchema = z.strictObject({
  front,
  expectedVersion: z.int().min(1),
  number: z.int().min(1).nullable(),
});

/** Puts up a strip. `replaces` is the one that the person saw standing. */
export const stripSchema = z.strictObject({
  /** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
  text: z.string().max(maxStripLength * 2),
  storyId: z.uuid().nullable(),
  minutes: z.literal(stripDurations),
  replaces: z.uuid().nullable(),
});

/** Ends the strip that the person saw. */
export const endStripSchema = z.strictObject({ stripId: z.uuid() });

/** What is stored of a front: checked when it is read, so that nothing unknown reaches a page. */
export const frontPlanSchema = z.partialRecord(slot, z.strictObject({ storyId: z.uuid(), until }));
