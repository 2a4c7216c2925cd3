import { createTranslator } from "next-intl";
import { type DateLocale, formatWeekday } from "#lib/dates.ts";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };

const texts = { id, en };

/** The words of letters and of the mails around them in the newspaper's language, away from any request. */
export function newsletterWords(locale: DateLocale) {
  const t = createTranslator({ locale, messages: texts[locale], namespace: "newsletter.mail" });
  return {
    /** To what a reader agrees, word for word as it is kept. */
    consent: (site: string): string => t("consent", { site }),
    confirm: {
      subject: (site: string): string => t("confirm.subject", { site }),
      lead: (site: string): string => t("confirm.lead", { site }),
      press: t("confirm.press"),
      after: (hours: number): string => t("confirm.after", { hours }),
      ignore: t("confirm.ignore"),
    },
    known: {
      subject: (site: string): string => t("known.subject", { site }),
      lead: (site: string): string => t("known.lead", { site }),
    },
    name: (site: string): string => t("name", { site }),
    issue: (number: number): string => t("issue", { number }),
    /** "Senin, 30 November 2026" for "2026-11-30". */
    day: (day: string): string => formatWeekday(new Date(`${day}T12:00:00Z`), "UTC", locale),
    sections: t("sections"),
    popular: t("popular"),
    onSite: t("onSite"),
    why: (site: string): string => t("why", { site }),
    leave: t("leave"),
    test: t("test"),
  };
}

/** The words of one language. */
export type NewsletterWords = ReturnType<typeof newsletterWords>;
