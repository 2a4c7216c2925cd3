import type { getTranslations } from "next-intl/server";

/** The texts of readers' comments and accounts in the newspaper's language. */
export type TalkWords = Awaited<ReturnType<typeof getTranslations<"readerTalk">>>;
