import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { newspaper } from "./newspaper.ts";

/** The texts of the search page, in the newspaper's language; asked once for each request. */
export const searchWords = cache(async () => {
  const { locale } = await newspaper();
  return getTranslations({ locale, namespace: "readerSearch" });
});
