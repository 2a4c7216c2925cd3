import { z } from "zod";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "../body/limits.ts";
import { cleanLine } from "../body/text.ts";
import { maxFileNameLength } from "./limits.ts";
import { pictureFailures } from "./types.ts";

/** A line of text as a person typed it: cleaned, then measured. */
function line(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().max(max));
}

/** What may be changed of a picture afterwards; what is left out stays. */
export const pictureDescriptionSchema = z.strictObject({
  caption: line(maxCaptionLength).optional(),
  credit: line(maxCreditLength).optional(),
  alt: line(maxAltLength).optional(),
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
});
export type PictureDescription = z.infer<typeof pictureDescriptionSchema>;

/** A search of the library: `after` is the id of the last picture that was shown. */
export const librarySearchSchema = z.strictObject({
  search: line(100).default(""),
  after: z.uuid().optional(),
});
export type LibrarySearch = z.infer<typeof librarySearchSchema>;

/** The name of an uploaded file: only for people to recognise it by, never part of a path. */
export function cleanFileName(name: string): string {
  const last = cleanLine(name).split(/[/\\]/).at(-1)?.trim() ?? "";
  return Array.from(last).slice(0, maxFileNameLength).join("") || "gambar";
}

const textUpTo = (max: number) =>
  z.string().transform((text) => Array.from(cleanLine(text)).slice(0, max).join(""));

/** What the decoding child process hands back. It read hostile bytes: nothing it says is taken unparsed. */
export const decodedPictureSchema = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(false), failure: z.enum(pictureFailures) }),
  z.strictObject({
    ok: z.literal(true),
    width: z.int().min(1).max(1_000_000),
    height: z.int().min(1).max(1_000_000),
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
    renditions: z
      .array(
        z.strictObject({
          format: z.enum(["avif", "webp", "jpg"]),
          width: z.int().min(1).max(10_000),
          height: z.int().min(1).max(10_000),
          bytes: z.int().min(1).max(100_000_000),
        }),
      )
      .min(3)
      .max(30),
    texts: z.strictObject({
      caption: textUpTo(maxCaptionLength),
      credit: textUpTo(maxCreditLength),
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
  }),
]);
export type DecodedPicture = z.infer<typeof decodedPictureSchema>;
