import type { Executor } from "#db/client.ts";
import { siteUrl } from "#lib/env.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { newsletterWords } from "./words.ts";
import type { LetterMaterial } from "./write-letter.ts";

/** What every letter knows of the newspaper. */
export async function letterSite(executor: Executor): Promise<Pick<LetterMaterial, "site" | "words">> {
  const { name, locale, publisherName, publisherAddress } = await siteSettings(executor);
  const site = { name, url: siteUrl(), locale, publisher: publisherName, address: publisherAddress };
  return { site, words: newsletterWords(locale) };
}
