import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { bodySchema } from "#newsroom/body/schema.ts";
import { pageLeadLimit, pageSlugLimit, pageTitleLimit } from "./limits.ts";
import { type PageContent, pageShelves } from "./types.ts";

/** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
const pageContentSchema: z.ZodType<PageContent> = z.strictObject({
  title: z.string().max(pageTitleLimit * 2),
  lead: z.string().max(pageLeadLimit * 2),
  body: bodySchema,
});

/** Longer than any address of a page, so that one that is too long is told as such. */
const slug = z.string().max(pageSlugLimit * 4);
/** A page as the screen showed it; 0 for one of every newsroom that nobody worked on yet. */
const seenPage = z.strictObject({ slug, expectedVersion: z.number().int().nonnegative() });

/** What begins a page of the newsroom's own. */
export const newPageSchema = z.strictObject({
  title: z.string().max(pageTitleLimit * 2),
  slug,
  shelf: z.enum(pageShelves),
});
export const savePageSchema = seenPage.extend({ content: pageContentSchema });
export const pageStepSchema = seenPage;
export const restorePageSchema = seenPage.extend({ number: z.number().int().positive() });
export const shelvePageSchema = seenPage.extend({ shelf: z.enum(pageShelves) });

/** Content that was stored. Throws `invalid` when it is not a page of this release. */
export function parsePageContent(value: unknown): PageContent {
  const parsed = pageContentSchema.safeParse(value);
  if (!parsed.success) throw new RedaksiError("invalid", "form-malformed");
  return parsed.data;
}
