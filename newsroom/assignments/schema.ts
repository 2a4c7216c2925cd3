import { z } from "zod";
import { maxPlaceLength, maxStoryTitleLength } from "#newsroom/stories/limits.ts";
import { assigneeLimit, briefLimit } from "./limits.ts";

/** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
const text = (limit: number) => z.string().max(limit * 2);
/** An instant with its offset. */
const instant = z.iso.datetime({ offset: true });

export const subjectSchema = z.strictObject({
  title: text(maxStoryTitleLength),
  sectionId: z.uuid(),
  place: text(maxPlaceLength),
});

export const termsSchema = z.strictObject({
  personIds: z.array(z.uuid()).max(assigneeLimit * 2),
  deadlineAt: instant,
  happensAt: instant.nullable(),
  brief: text(briefLimit),
});

/** What the form of a pitch sends. */
export const pitchSchema = subjectSchema.extend({ why: text(briefLimit), happensAt: instant.nullable() });
/** What the form of a new assignment sends. */
export const newAssignmentSchema = z.strictObject({ subject: subjectSchema, terms: termsSchema });
/** What goes with the moves `assign` and `reassign`. Without a subject it stays as it is. */
export const assignmentSchema = z.strictObject({ subject: subjectSchema.optional(), terms: termsSchema });
/** What somebody says to an assignment. */
export const answerSchema = z.strictObject({
  storyId: z.uuid(),
  answer: z.enum(["accepted", "cannot"]),
  reason: text(briefLimit).default(""),
});

/** Terms as the commands take them. */
export function readTerms(terms: z.output<typeof termsSchema>) {
  return {
    ...terms,
    deadlineAt: new Date(terms.deadlineAt),
    happensAt: terms.happensAt ? new Date(terms.happensAt) : null,
  };
}
