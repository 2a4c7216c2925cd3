import { z } from "zod";
import { isEmbedId } from "./embeds.ts";
import { isUuid } from "./identifiers.ts";
import * as limits from "./limits.ts";
import { isAllowedHref } from "./links.ts";
import { measureBody } from "./measure.ts";
import { cleanLine, isCleanText } from "./text.ts";
import { type Block, type Body, embedProviders, type Inline, type ListItem } from "./types.ts";

/** A fault in a body: where, and a key in `messages/*.json` that says what. */
export interface BodyError {
  path: string;
  messageKey: string;
}

export type BodyResult = { ok: true; body: Body } | { ok: false; errors: BodyError[] };

/** A uuid in lower case. */
export const uuidSchema = z.string().refine(isUuid, "body.not-an-id");

/** A one-line field at a border: already clean (see `cleanLine`) and at most `max` characters. */
export function lineSchema(max: number) {
  return z
    .string()
    .max(max, "body.too-long")
    .refine((text) => cleanLine(text) === text, "body.unclean-text");
}

const markSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({
    type: z.literal("link"),
    attrs: z.strictObject({ href: z.string().refine(isAllowedHref, "body.bad-link") }),
  }),
]);

const marksSchema = z
  .array(markSchema)
  .refine((marks) => new Set(marks.map((mark) => mark.type)).size === marks.length, "body.mark-twice")
  .exactOptional();

const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("text"),
    text: z.string().min(1, "body.empty-text").refine(isCleanText, "body.unclean-text"),
    marks: marksSchema,
  }),
  z.strictObject({ type: z.literal("hardBreak"), marks: marksSchema }),
]);

const inlineContent = z.array(inlineSchema).exactOptional();
const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlineContent });
const paragraphs = z.array(paragraph).min(1, "body.empty-block");

const bulletList = z.strictObject({
  type: z.literal("bulletList"),
  content: z.lazy(() => z.array(listItem).min(1, "body.empty-block")),
});

const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z.strictObject({ start: z.int().min(0).max(limits.maxListStart).exactOptional() }).exactOptional(),
  content: z.lazy(() => z.array(listItem).min(1, "body.empty-block")),
});

const listItem: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  content: z
    .array(z.discriminatedUnion("type", [paragraph, bulletList, orderedList]))
    .min(1, "body.empty-block")
    .refine((content) => content[0]?.type === "paragraph", "body.list-starts-with-text"),
});

const spanSchema = z.int().min(1).max(limits.maxCellSpan).exactOptional();
const cellAttrs = z.strictObject({ colspan: spanSchema, rowspan: spanSchema }).exactOptional();
const cell = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("tableHeader"), attrs: cellAttrs, content: paragraphs }),
  z.strictObject({ type: z.literal("tableCell"), attrs: cellAttrs, content: paragraphs }),
]);

const embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z
    .strictObject({
      provider: z.enum(embedProviders),
      id: z.string().max(limits.maxEmbedIdLength, "body.too-long"),
      caption: lineSchema(limits.maxCaptionLength),
    })
    .refine(({ provider, id }) => isEmbedId(provider, id), "body.bad-embed"),
});

const picture = z.strictObject({
  type: z.literal("picture"),
  attrs: z.strictObject({
    mediaId: uuidSchema,
    caption: lineSchema(limits.maxCaptionLength),
    credit: lineSchema(limits.maxCreditLength),
    alt: lineSchema(limits.maxAltLength),
  }),
});

const blockSchema: z.ZodType<Block> = z.discriminatedUnion("type", [
  paragraph,
  z.strictObject({
    type: z.literal("subhead"),
    attrs: z.strictObject({ level: z.literal([2, 3]) }),
    content: inlineContent,
  }),
  z.strictObject({
    type: z.literal("quote"),
    attrs: z.strictObject({
      source: lineSchema(limits.maxSourceLength),
      pull: z.literal(true).nullable().exactOptional(),
    }),
    content: paragraphs,
  }),
  bulletList,
  orderedList,
  picture,
  z.strictObject({
    type: z.literal("gallery"),
    content: z
      .array(picture)
      .min(1, "body.empty-block")
      .max(limits.maxGalleryPictures, "body.gallery-too-many"),
  }),
  z.strictObject({
    type: z.literal("readAlso"),
    attrs: z.strictObject({ storyId: uuidSchema, title: lineSchema(limits.maxTitleLength) }),
  }),
  embed,
  z.strictObject({
    type: z.literal("table"),
    content: z
      .array(z.strictObject({ type: z.literal("tableRow"), content: z.array(cell).exactOptional() }))
      .min(1, "body.empty-block"),
  }),
  z.strictObject({ type: z.literal("rule") }),
]);

/**
 * The body of a story at a border. Unknown nodes, marks and attributes are refused. Depth, number of
 * nodes and size are measured first, without recursion, so that hostile input cannot exhaust the stack.
 */
export const bodySchema: z.ZodType<Body> = z
  .unknown()
  .superRefine((value, context) => {
    const measure = measureBody(value);
    if (!measure.fits) context.addIssue({ code: "custom", message: measure.messageKey, continue: false });
  })
  .pipe(z.strictObject({ type: z.literal("doc"), content: z.array(blockSchema).min(1, "body.empty-block") }));

/** At most this many faults are told; a body with more is broken as a whole. */
const maxErrors = 20;

/** Parses anything as a body. Never throws; every fault names its place (`content.3.attrs.href`). */
export function parseBody(value: unknown): BodyResult {
  const result = bodySchema.safeParse(value);
  if (result.success) return { ok: true, body: result.data };
  return {
    ok: false,
    errors: result.error.issues.slice(0, maxErrors).map((issue) => ({
      path: issue.path.map(String).join("."),
      messageKey: messageKeyOf(issue),
    })),
  };
}

function messageKeyOf(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith("body.")) return issue.message;
  if (issue.code === "unrecognized_keys") return "body.unknown-attribute";
  if (issue.code === "invalid_union") {
    return issue.path.includes("marks") ? "body.unknown-mark" : "body.unknown-node";
  }
  return "body.invalid";
}
