import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { newspaper } from "./newspaper.ts";

/** The texts around series, in the newspaper's language; asked once for each request. */
export const seriesWords = cache(async () => {
  const { locale } = await newspaper();
  return getTranslations({ locale, namespace: "series.site" });
});
