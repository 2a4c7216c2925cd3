import { z } from "zod";
import { mostSections, sectionDescriptionLimit, sectionNameLimit, sectionSlugLimit } from "./limits.ts";
import { accents } from "./types.ts";

/** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
const words = {
  name: z.string().max(sectionNameLimit * 2),
  description: z.string().max(sectionDescriptionLimit * 2),
  slug: z.string().max(sectionSlugLimit * 4),
  accent: z.enum(accents),
  showsPlaces: z.boolean(),
};
/** A section as the screen showed it. */
const seenSection = z.strictObject({ sectionId: z.uuid(), expectedVersion: z.number().int().positive() });

export const newSectionSchema = z.strictObject(words);
export const sectionFormSchema = seenSection.extend(words);
/** The order that the screen showed, and the one that is wanted. */
export const sectionOrderSchema = z.strictObject({
  seen: z.array(z.uuid()).max(mostSections * 2),
  wanted: z.array(z.uuid()).max(mostSections * 2),
});
/** A section that goes, and where its stories go; null while there are none. */
export const closeSectionSchema = seenSection.extend({ intoId: z.uuid().nullable() });
