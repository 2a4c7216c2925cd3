import { z } from "zod";
import * as limits from "./limits.ts";

/** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
const text = (limit: number) => z.string().max(limit * 2);

/** The site's own facts as the screen sends them. */
export const siteFactsForm = z.strictObject({
  /** The version that the asker saw. */
  seen: z.number().int().positive(),
  name: text(limits.siteNameLimit),
  tagline: text(limits.taglineLimit),
  publisherName: text(limits.publisherNameLimit),
  publisherAddress: text(limits.publisherAddressLimit),
  publisherEmail: text(limits.publisherEmailLimit),
  publisherPhone: text(limits.publisherPhoneLimit),
});
export type SiteFactsForm = z.output<typeof siteFactsForm>;
