import { z } from "zod";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import { deleteReasonLimit, longestTyped, reportersOfCoverage } from "./limits.ts";

/** Longer than what is stored: what is only a little too long is told as such, not as an unreadable form. */
const typed = z.string().max(longestTyped);
const line = (max: number) => z.string().max(max * 2);

const words = {
  headline: z.string().max(2_000),
  text: typed,
  pictures: z
    .array(
      z.strictObject({
        mediaId: z.uuid(),
        caption: line(maxCaptionLength),
        credit: line(maxCreditLength),
        alt: line(maxAltLength),
      }),
    )
    .max(60),
  keyMoment: z.boolean(),
};
const entry = { storyId: z.uuid(), entryId: z.uuid() };
const seen = { expectedVersion: z.int().min(0) };

/** Everything that a console may ask for. The id of a new entry is made on the device, to be sent twice. */
export const liveChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("post"), ...entry, ...words }),
  z.strictObject({ kind: z.literal("edit"), ...entry, ...seen, ...words }),
  z.strictObject({ kind: z.literal("publish"), ...entry, ...seen }),
  z.strictObject({ kind: z.literal("delete"), ...entry, ...seen, reason: line(deleteReasonLimit) }),
  z.strictObject({ kind: z.literal("summary"), storyId: z.uuid(), ...seen, summary: typed }),
]);
export type LiveChange = z.input<typeof liveChangeSchema>;

const terms = {
  storyId: z.uuid(),
  reporterIds: z.array(z.uuid()).min(1).max(reportersOfCoverage),
  entriesWait: z.boolean(),
};

/** Begins a coverage. */
export const startCoverageSchema = z.strictObject(terms);

/** Says anew who reports and whether entries wait. */
export const coverageTermsSchema = z.strictObject(terms);

/** Ends a coverage, or takes it up again. */
export const coverageStepSchema = z.strictObject({ storyId: z.uuid(), verb: z.enum(["end", "reopen"]) });
