import type { getTranslations } from "next-intl/server";

/** The texts of the search page in the newspaper's language. */
export type SearchWords = Awaited<ReturnType<typeof getTranslations<"readerSearch">>>;
