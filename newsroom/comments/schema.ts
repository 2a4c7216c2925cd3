import { z } from "zod";
import { cleanText } from "#newsroom/body/text.ts";
import {
  maxAnchorLength,
  maxCommentLength,
  maxContextLength,
  maxMentions,
  maxQuoteLength,
} from "./limits.ts";

const anchor = z
  .string()
  .min(1)
  .max(maxAnchorLength)
  .regex(/^[A-Za-z0-9+/]+=*$/);
const text = (max: number) => z.string().max(max).transform(cleanText);

const place = z.strictObject({
  start: anchor,
  end: anchor,
  quote: text(maxQuoteLength).pipe(z.string().min(1)),
  before: text(maxContextLength),
  after: text(maxContextLength),
});

const words = {
  body: z
    .string()
    .max(maxCommentLength)
    .transform((body) => cleanText(body.normalize("NFC")).trim())
    .pipe(z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u)),
  mentions: z.array(z.uuid()).max(maxMentions),
};

/** Everything that a browser may ask of a story's comments; the ids of new ones are made there, to be sent twice. */
export const commentChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("start"),
    storyId: z.uuid(),
    threadId: z.uuid(),
    commentId: z.uuid(),
    place: place.nullable(),
    ...words,
  }),
  z.strictObject({
    kind: z.literal("reply"),
    storyId: z.uuid(),
    threadId: z.uuid(),
    commentId: z.uuid(),
    ...words,
  }),
  z.strictObject({ kind: z.literal("edit"), storyId: z.uuid(), commentId: z.uuid(), ...words }),
  z.strictObject({ kind: z.literal("delete"), storyId: z.uuid(), commentId: z.uuid() }),
  z.strictObject({ kind: z.literal("resolve"), storyId: z.uuid(), threadId: z.uuid() }),
  z.strictObject({ kind: z.literal("reopen"), storyId: z.uuid(), threadId: z.uuid() }),
  z.strictObject({
    kind: z.literal("place"),
    storyId: z.uuid(),
    threadId: z.uuid(),
    start: anchor,
    end: anchor,
  }),
]);

export type CommentChange = z.input<typeof commentChangeSchema>;
