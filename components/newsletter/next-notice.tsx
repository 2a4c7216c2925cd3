import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { type DateLocale, formatTime, formatWeekday } from "#lib/dates.ts";
import { latestHours } from "#newsroom/newsletter/limits.ts";
import type { NextLetter } from "#newsroom/newsletter/types.ts";

/** When the next letter goes out, or what holds it and what to do. */
export async function NextNotice({
  next,
  timeZone,
  locale,
}: {
  next: NextLetter;
  timeZone: string;
  locale: DateLocale;
}) {
  const t = await getTranslations("newsletter.desk.next");
  switch (next.kind) {
    case "ready": {
      const time = `${formatWeekday(next.at, timeZone, locale)}, ${formatTime(next.at, timeZone)}`;
      return <Notice>{t("ready", { time })}</Notice>;
    }
    case "off":
      return <Notice>{t("off")}</Notice>;
    case "paused":
      return <Notice tone="warning">{t("paused", { hours: latestHours })}</Notice>;
    case "no-mail":
      return <Notice tone="warning">{t("no-mail")}</Notice>;
  }
}
