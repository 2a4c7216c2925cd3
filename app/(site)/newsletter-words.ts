import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { newspaper } from "./newspaper.ts";

/** The texts of the newsletter in the newspaper's language; asked once for each request. */
export const newsletterWords = cache(async () => {
  const { locale } = await newspaper();
  return getTranslations({ locale, namespace: "newsletter.site" });
});
