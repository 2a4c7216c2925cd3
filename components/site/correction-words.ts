import type { getTranslations } from "next-intl/server";

/** The texts of corrections and of readers' requests in the newspaper's language. */
export type CorrectionWords = Awaited<ReturnType<typeof getTranslations<"readerRequests">>>;
