import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { newspaper } from "./newspaper.ts";

/** The texts of corrections and of readers' requests, in the newspaper's language; asked once for each request. */
export const correctionWords = cache(async () => {
  const { locale } = await newspaper();
  return getTranslations({ locale, namespace: "readerRequests" });
});
