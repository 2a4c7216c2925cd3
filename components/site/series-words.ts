import type { getTranslations } from "next-intl/server";

/** The texts around a series on the readers' site. */
export type SeriesWords = Awaited<ReturnType<typeof getTranslations<"series.site">>>;
