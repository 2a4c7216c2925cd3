import { z } from "zod";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "../body/limits.ts";
import { cleanLine } from "../body/text.ts";
import { maxDescribedAtOnce, maxFileNameLength, maxPlaceLength } from "./limits.ts";
import { cropNameShape } from "./storage-keys.ts";
import { cropShapes, pictureFailures, pictureRights } from "./types.ts";

/** A line of text as a person typed it: cleaned, then measured. */
function line(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().max(max));
}

const share = z.number().min(0).max(1);
const cropBox = z.strictObject({ x: share, y: share, width: share.min(0.02), height: share.min(0.02) });

/** What may be changed of a picture afterwards; what is left out stays. */
export const pictureDescriptionSchema = z.strictObject({
  caption: line(maxCaptionLength).optional(),
  credit: line(maxCreditLength).optional(),
  alt: line(maxAltLength).optional(),
  focal: z.strictObject({ x: share, y: share }).optional(),
  rights: z.enum(pictureRights).nullable().optional(),
  /** The last day on which it may be shown; null for no end. */
  rightsUntil: z.iso.date().nullable().optional(),
  /** All crops that were set by hand; a shape that is missing follows the focal point again. */
  crops: z
    .strictObject({
      "16x9": cropBox.exactOptional(),
      "4x3": cropBox.exactOptional(),
      "1x1": cropBox.exactOptional(),
    })
    .optional(),
});
export type PictureDescription = z.infer<typeof pictureDescriptionSchema>;

/** Descriptions of several pictures at once. */
export const pictureDescriptionsSchema = z.strictObject({
  pictures: z
    .array(pictureDescriptionSchema.extend({ id: z.uuid() }))
    .min(1)
    .max(maxDescribedAtOnce),
});

/** A search of the library: `after` is the id of the last picture that was shown. */
export const librarySearchSchema = z.strictObject({
  search: line(100).default(""),
  after: z.uuid().optional(),
  /** Only what the one who asks sent. */
  mine: z.boolean().default(false),
  shape: z.enum(["any", "landscape", "portrait"]).default("any"),
  /** Only what no revision of a story shows. */
  unused: z.boolean().default(false),
  /** Only what another picture of the library has the same content as. */
  twins: z.boolean().default(false),
  rights: z.enum(["any", ...pictureRights, "unsaid"]).default("any"),
  /** Only pictures whose rights end soon, or are over. */
  standing: z.enum(["any", "ending", "ended"]).default("any"),
});
export type LibrarySearch = z.infer<typeof librarySearchSchema>;

/** The name of an uploaded file: only for people to recognise it by, never part of a path. */
export function cleanFileName(name: string): string {
  const last = cleanLine(name).split(/[/\\]/).at(-1)?.trim() ?? "";
  return Array.from(last).slice(0, maxFileNameLength).join("") || "gambar";
}

const textUpTo = (max: number) =>
  z.string().transform((text) => Array.from(cleanLine(text)).slice(0, max).join(""));

const renditionsSchema = z
  .array(
    z.strictObject({
      format: z.enum(["avif", "webp", "jpg"]),
      width: z.int().min(1).max(10_000),
      height: z.int().min(1).max(10_000),
      bytes: z.int().min(1).max(100_000_000),
    }),
  )
  .max(30);

const failedDecode = z.strictObject({ ok: z.literal(false), failure: z.enum(pictureFailures) });
const firstDecode = z.strictObject({
  ok: z.literal(true),
  step: z.literal("first"),
  width: z.int().min(1).max(1_000_000),
  height: z.int().min(1).max(1_000_000),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  look: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  renditions: renditionsSchema.min(2),
  texts: z.strictObject({
    caption: textUpTo(maxCaptionLength),
    credit: textUpTo(maxCreditLength),
    place: textUpTo(maxPlaceLength),
    /** The camera's own clock and, where it says so, its offset from UTC. */
    taken: z
      .strictObject({
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        time: z.string().regex(/^\d{2}:\d{2}$/),
        offset: z
          .string()
          .regex(/^[+-]\d{2}:\d{2}$/)
          .nullable(),
      })
      .nullable(),
  }),
});
const restDecode = z.strictObject({
  ok: z.literal(true),
  step: z.literal("rest"),
  renditions: renditionsSchema,
  crops: z
    .array(
      z.strictObject({
        shape: z.enum(cropShapes),
        name: z.string().regex(cropNameShape),
        width: z.int().min(1).max(10_000),
        height: z.int().min(1).max(10_000),
        bytes: z.int().min(1).max(100_000_000),
      }),
    )
    .max(cropShapes.length),
});

/** What the decoding child process hands back. It read hostile bytes: nothing it says is taken unparsed. */
export const decodedPictureSchema = z.union([
  failedDecode,
  z.discriminatedUnion("step", [firstDecode, restDecode]),
]);
export type DecodedPicture = z.infer<typeof decodedPictureSchema>;
export type FirstDecode = z.infer<typeof firstDecode>;
export type RestDecode = z.infer<typeof restDecode>;
