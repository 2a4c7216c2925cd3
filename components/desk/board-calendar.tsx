import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { shiftDate } from "#lib/calendar.ts";
import { formatDayShort, localDate, zoneName } from "#lib/dates.ts";
import { type BoardFilter, boardPath } from "#newsroom/board/schema.ts";
import type { BoardWeek } from "#newsroom/board/types.ts";
import { mondayOf, noonOf, type Week } from "#newsroom/board/week.ts";
import { CalendarAgenda } from "./calendar-agenda.tsx";
import { CalendarGrid } from "./calendar-grid.tsx";
import type { DeskMoment } from "./desk-moment.ts";

interface BoardCalendarProps extends DeskMoment, BoardWeek {
  filter: BoardFilter;
  week: Week;
}

/** A week of the newsroom by the site's clock: a grid of hours where there is room, else a list by day. */
export function BoardCalendar({ filter, week, entries, more, ...moment }: BoardCalendarProps) {
  const t = useTranslations("board.calendar");
  return (
    <div className="grid gap-3">
      <WeekNav filter={filter} week={week} {...moment} />
      {more ? <Notice>{t("more")}</Notice> : null}
      {entries.length === 0 ? (
        <EmptyState icon={<CalendarDays aria-hidden />} title={t("empty")}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <>
          <div className="max-lg:hidden">
            <CalendarGrid week={week} entries={entries} {...moment} />
          </div>
          <div className="lg:hidden">
            <CalendarAgenda week={week} entries={entries} {...moment} />
          </div>
        </>
      )}
    </div>
  );
}

function WeekNav({ filter, week, now, timeZone, locale }: { filter: BoardFilter; week: Week } & DeskMoment) {
  const t = useTranslations("board.calendar");
  const monday = week.days[0] ?? "";
  const sunday = shiftDate(monday, 6);
  const thisWeek = mondayOf(localDate(now, timeZone));
  const to = (day: string) => boardPath({ ...filter, week: day === thisWeek ? null : day, after: null });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h2 className="tabular text-md font-bold">
        {t("range", {
          from: formatDayShort(noonOf(monday, timeZone), timeZone, locale),
          until: formatDayShort(noonOf(sunday, timeZone), timeZone, locale),
          year: sunday.slice(0, 4),
        })}
        <span className="ml-2 text-sm font-medium text-muted">
          {t("zone", { zone: zoneName(timeZone, week.from) })}
        </span>
      </h2>
      <nav aria-label={t("weeks")} className="flex items-center gap-1">
        <Link
          href={to(shiftDate(monday, -7))}
          aria-label={t("previous")}
          title={t("previous")}
          className={buttonStyles("secondary", "md", "px-2.5 touch:min-w-11")}
        >
          <ChevronLeft aria-hidden />
        </Link>
        <Link
          href={to(thisWeek)}
          aria-current={monday === thisWeek ? "date" : undefined}
          className={buttonStyles("secondary", "md", "aria-[current=date]:text-muted")}
        >
          {t("thisWeek")}
        </Link>
        <Link
          href={to(shiftDate(monday, 7))}
          aria-label={t("next")}
          title={t("next")}
          className={buttonStyles("secondary", "md", "px-2.5 touch:min-w-11")}
        >
          <ChevronRight aria-hidden />
        </Link>
      </nav>
    </div>
  );
}
