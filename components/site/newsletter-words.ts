import type { getTranslations } from "next-intl/server";

/** The texts of the newsletter in the newspaper's language. */
export type NewsletterWords = Awaited<ReturnType<typeof getTranslations<"newsletter.site">>>;
