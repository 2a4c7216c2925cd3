import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatWeekday, localDate } from "#lib/dates.ts";
import type { CalendarEntry as Entry } from "#newsroom/board/types.ts";
import { noonOf, type Week } from "#newsroom/board/week.ts";
import { CalendarEntry } from "./calendar-entry.tsx";
import type { DeskMoment } from "./desk-moment.ts";

/** The week as a list by day, for narrow screens: today and what comes first, the days before it below. */
export function CalendarAgenda({
  week,
  entries,
  ...moment
}: { week: Week; entries: readonly Entry[] } & DeskMoment) {
  const t = useTranslations("board.calendar");
  const { now, timeZone, locale } = moment;
  const today = localDate(now, timeZone);
  const byDay = Map.groupBy(entries, ({ at }) => localDate(at, timeZone));
  const isNow = week.days.includes(today);
  const before = isNow ? week.days.filter((day) => day < today) : [];
  const days = week.days.filter((day) => !before.includes(day));
  return (
    <div className="grid gap-5">
      {[...days, ...before].map((day) => {
        const ofDay = byDay.get(day) ?? [];
        return (
          <section key={day} aria-labelledby={`agenda-${day}`} className="grid gap-2">
            {day === before[0] ? <p className="border-t pt-4 text-sm text-muted">{t("daysBefore")}</p> : null}
            <h3 id={`agenda-${day}`} className="tabular flex items-center gap-2 text-sm font-bold">
              {formatWeekday(noonOf(day, timeZone), timeZone, locale)}
              {day === today ? <Chip tone="accent">{t("today")}</Chip> : null}
            </h3>
            {ofDay.length === 0 ? (
              <p className="text-sm text-faint">{t("dayEmpty")}</p>
            ) : (
              <ul className="grid gap-1.5">
                {ofDay.map((entry) => (
                  <CalendarEntry key={`${entry.kind}-${entry.id}`} entry={entry} shape="list" {...moment} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
