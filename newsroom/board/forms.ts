import { z } from "zod";
import { noteLimit } from "#newsroom/workflow/note.ts";
import { boardColumns } from "./columns.ts";
import { maxFilterNameLength, maxFilterQueryLength, maxMovedAtOnce } from "./limits.ts";
import { askedOfMany } from "./rules.ts";

const instant = z.iso.datetime({ offset: true });

/** One move for several stories, each with the version that was seen; times go with "schedule" only. */
export const bulkMoveSchema = z.strictObject({
  verb: z.enum(askedOfMany),
  note: z
    .string()
    .max(noteLimit * 20)
    .default(""),
  stories: z
    .array(
      z.strictObject({
        storyId: z.uuid(),
        expectedVersion: z.int().positive(),
        publishAt: instant.optional(),
        embargoUntil: instant.nullable().optional(),
      }),
    )
    .min(1)
    .max(maxMovedAtOnce),
});
export type BulkMoveInput = z.input<typeof bulkMoveSchema>;

const name = z
  .string()
  .max(maxFilterNameLength * 4)
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim(),
  );

/** A filter to keep: its name and what stands after the question mark of the board's address. */
export const keptFilterSchema = z.strictObject({
  name,
  query: z.string().max(maxFilterQueryLength * 2),
  isShared: z.boolean(),
});

export const filterNameSchema = z.strictObject({ id: z.uuid(), name, expectedVersion: z.int().positive() });
export const filterRemovalSchema = z.strictObject({ id: z.uuid() });

/** The columns that a device wants to see. */
export const columnsSchema = z.array(z.enum(boardColumns)).max(boardColumns.length);
