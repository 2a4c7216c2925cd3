import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import { bodySchema, uuidSchema } from "#newsroom/body/schema.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { StoryContent } from "./content.ts";
import * as limits from "./limits.ts";
import { storyKinds } from "./types.ts";

export type { StoryContent } from "./content.ts";

/** A one-line field: cleaned first (NFC; control, bidi and tag characters removed), then measured. */
function line(max: number) {
  return z.string().transform(cleanLine).pipe(z.string().max(max, "stories.too-long"));
}

function unique(values: string[]): boolean {
  return new Set(values).size === values.length;
}

/**
 * The content of a story at a border and in every revision. Unknown keys are refused, one-line fields come
 * out clean, and the body is parsed whole.
 */
export const storyContentSchema: z.ZodType<StoryContent> = z.strictObject({
  title: line(limits.maxStoryTitleLength),
  kicker: line(limits.maxKickerLength),
  dek: line(limits.maxDekLength),
  place: line(limits.maxPlaceLength),
  kind: z.enum(storyKinds),
  sectionId: uuidSchema.nullable(),
  tags: z
    .array(line(limits.maxTagLength).pipe(z.string().min(1, "stories.empty-tag")))
    .max(limits.maxTags, "stories.too-many-tags")
    .refine(unique, "stories.tag-twice"),
  bylineIds: z
    .array(uuidSchema)
    .max(limits.maxBylines, "stories.too-many-bylines")
    .refine(unique, "stories.byline-twice"),
  code: line(limits.maxReporterCodeLength),
  slug: z
    .string()
    .max(limits.maxSlugLength, "stories.too-long")
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, "stories.bad-slug"),
  picture: z
    .strictObject({
      mediaId: uuidSchema,
      caption: line(maxCaptionLength),
      credit: line(maxCreditLength),
      alt: line(maxAltLength),
    })
    .nullable(),
  unverified: z.boolean(),
  sensitive: z.boolean(),
  body: bodySchema,
});

/** Content that was stored, such as a revision's. Throws `invalid` when it is not content of this release. */
export function parseStoryContent(value: unknown): StoryContent {
  const parsed = storyContentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new RedaksiError("invalid", "story-content-invalid", { where });
}
