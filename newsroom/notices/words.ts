import { createTranslator } from "next-intl";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import type { Notice, NoticeLocale } from "./types.ts";

const texts = { id, en };

/** The words of a notice, as the inbox, a mail and a push say them. */
export interface NoticeWords {
  /** "Siti mengembalikan Judul Berita". */
  readonly sentence: string;
  /** What was said with it; "" where nothing was. */
  readonly excerpt: string;
}

/** The words of mails and pushes in one language, away from any request. */
export function noticeWords(locale: NoticeLocale) {
  const t = createTranslator({ locale, messages: texts[locale], namespace: "notices" });
  return {
    of: ({
      event,
      from,
      story,
      excerpt,
    }: Pick<Notice, "event" | "from" | "story" | "excerpt">): NoticeWords => ({
      sentence: t(`events.${event}`, {
        name: from ?? t("somebody"),
        story: story.title || t("untitled"),
      }),
      excerpt,
    }),
    /** Says what kind of thing happened, and names no story: what a locked screen may show. */
    short: (event: Notice["event"]): string => t(`short.${event}`),
    mail: {
      open: t("mail.open"),
      footer: (site: string): string => t("mail.footer", { site }),
      choose: t("mail.choose"),
      digestSubject: (count: number): string => t("mail.digestSubject", { count }),
      digestLead: (count: number): string => t("mail.digestLead", { count }),
      more: (count: number): string => t("mail.more", { count }),
    },
  };
}
