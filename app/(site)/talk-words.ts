import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { newspaper } from "./newspaper.ts";

/** The texts of readers' comments and accounts, in the newspaper's language; asked once for each request. */
export const talkWords = cache(async () => {
  const { locale } = await newspaper();
  return getTranslations({ locale, namespace: "readerTalk" });
});
