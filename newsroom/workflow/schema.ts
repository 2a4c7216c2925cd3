import { z } from "zod";
import { assignmentSchema } from "#newsroom/assignments/schema.ts";
import { noteLimit } from "./note.ts";
import { verbs, withdrawalGrounds } from "./rules.ts";

const base = { storyId: z.uuid(), expectedVersion: z.number().int().positive() };
/** Far more than is stored: what is too long is told as such. */
const note = z
  .string()
  .max(noteLimit * 20)
  .default("");
/** Yjs state vector of the asking browser, base64. */
const seenVector = z.base64().max(100_000).optional();

/** What a screen sends to make a move. Unknown keys are refused. */
export const moveInputSchema = z.strictObject({
  ...base,
  verb: z.enum(verbs),
  note,
  seenVector,
  /** Version of the draft that was read before deciding. */
  seenDraft: z.number().int().positive().optional(),
  /** An instant with its offset. */
  publishAt: z.iso.datetime({ offset: true }).optional(),
  embargoUntil: z.iso.datetime({ offset: true }).nullable().optional(),
  ground: z.enum(withdrawalGrounds).optional(),
  /** Goes with `hand-over`: the editor who is to review it. */
  colleagueId: z.uuid().optional(),
  /** Goes with `assign` and `reassign`. */
  assignment: assignmentSchema.optional(),
});

export type MoveInput = z.input<typeof moveInputSchema>;
