import { z } from "zod";
import { maxSourceLength, maxSourceNameLength, maxSourceSubjectLength } from "./limits.ts";
import { sourceKinds } from "./types.ts";

/** A release as the desk hands it over to be kept. Longer names are cut; a longer text is refused. */
export const sourceSchema = z.strictObject({
  storyId: z.uuid(),
  kind: z.enum(sourceKinds),
  fileName: z.string().transform((name) => lineOf(name, maxSourceNameLength)),
  subject: z.string().transform((subject) => lineOf(subject, maxSourceSubjectLength)),
  text: z
    .string()
    .max(maxSourceLength)
    .transform((text) => text.toWellFormed().replaceAll("\u0000", ""))
    .refine((text) => text.trim() !== ""),
});

function lineOf(text: string, limit: number): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, limit)
    .toWellFormed();
}
