import { useTranslations } from "next-intl";
import { Group } from "#components/desk/group.tsx";
import { type DateLocale, formatWeekday, localDate } from "#lib/dates.ts";
import type { Notice } from "#newsroom/notices/types.ts";
import { NoticeRow } from "./notice-row.tsx";

interface NoticesListProps {
  notices: readonly Notice[];
  now: Date;
  timeZone: string;
  locale: DateLocale;
}

/** Notices under the day on which they came, the latest first. */
export function NoticesList({ notices, ...moment }: NoticesListProps) {
  const t = useTranslations("notices");
  const { now, timeZone, locale } = moment;
  const today = localDate(now, timeZone);
  const yesterday = localDate(new Date(now.getTime() - 24 * 3_600_000), timeZone);
  const days = Map.groupBy(notices, ({ at }) => localDate(at, timeZone));
  const nameOf = (day: string, at: Date) =>
    day === today ? t("today") : day === yesterday ? t("yesterday") : formatWeekday(at, timeZone, locale);
  return (
    <div className="grid gap-6">
      {[...days].map(([day, told]) => (
        <Group key={day} title={nameOf(day, told[0]?.at ?? now)}>
          <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
            {told.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} {...moment} />
            ))}
          </ul>
        </Group>
      ))}
    </div>
  );
}
