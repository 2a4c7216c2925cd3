import { z } from "zod";
import { partsOfSeries, seriesDescriptionLimit, seriesNameLimit } from "./limits.ts";

/** Longer than what is stored: what is only a little too long is told as such, not as an unreadable form. */
const words = {
  name: z.string().max(seriesNameLimit * 4),
  description: z.string().max(seriesDescriptionLimit * 4),
};
const seen = { seriesId: z.uuid(), expectedVersion: z.int().min(1) };
const place = z.int().min(0).max(partsOfSeries);

/** A new series. */
export const makeSeriesSchema = z.strictObject(words);

/** Other words for a series. */
export const renameSeriesSchema = z.strictObject({ ...seen, ...words });

/** One step in the parts of a series. */
export const changePartsSchema = z.strictObject({
  ...seen,
  change: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("add"), storyId: z.uuid(), to: place.optional() }),
    z.strictObject({ kind: z.literal("move"), storyId: z.uuid(), to: place }),
    z.strictObject({ kind: z.literal("remove"), storyId: z.uuid() }),
  ]),
});

/** The end of a series. */
export const deleteSeriesSchema = z.strictObject(seen);
