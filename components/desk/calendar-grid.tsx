import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { formatClock, formatDayShort, localDate } from "#lib/dates.ts";
import type { CalendarEntry as Entry } from "#newsroom/board/types.ts";
import { hourOf, noonOf, type Week } from "#newsroom/board/week.ts";
import { CalendarDrop } from "./calendar-drop-client.tsx";
import { CalendarEntry } from "./calendar-entry.tsx";
import type { DeskMoment } from "./desk-moment.ts";

/** The hours that a grid always shows; earlier and later ones come when something stands there. */
const firstHour = 5;
const lastHour = 22;

/** The week as a table of days and hours; what is scheduled can be dragged from cell to cell. */
export function CalendarGrid({
  week,
  entries,
  ...moment
}: { week: Week; entries: readonly Entry[] } & DeskMoment) {
  const t = useTranslations("board.calendar");
  const { now, timeZone, locale } = moment;
  const today = localDate(now, timeZone);
  const cells = Map.groupBy(entries, ({ at }) => cellOf(localDate(at, timeZone), hourOf(at, timeZone)));
  const hours = entries.map(({ at }) => hourOf(at, timeZone));
  const from = Math.min(firstHour, ...hours);
  const shown = Array.from({ length: Math.max(lastHour, ...hours) - from + 1 }, (_, index) => from + index);
  const movable = entries.flatMap(({ mayReschedule, publishAt, embargoUntil, id, state, version, title }) =>
    mayReschedule && publishAt
      ? [
          {
            id,
            state,
            version,
            title,
            publishAt: publishAt.toISOString(),
            embargoUntil: embargoUntil?.toISOString() ?? null,
          },
        ]
      : [],
  );
  return (
    <CalendarDrop stories={movable}>
      <div className="overflow-hidden rounded-lg border bg-surface">
        <table className="w-full table-fixed border-collapse">
          <caption className="sr-only">{t("caption")}</caption>
          <thead className="bg-canvas">
            <tr>
              <th scope="col" className="w-13 border-b p-0">
                <span className="sr-only">{t("hour")}</span>
              </th>
              {week.days.map((day) => (
                <th
                  key={day}
                  scope="col"
                  aria-current={day === today ? "date" : undefined}
                  className="border-b border-l px-2 py-2 text-left text-sm font-semibold text-muted aria-[current=date]:text-ink"
                >
                  <span
                    className={
                      day === today ? "rounded-sm bg-accent px-1.5 py-0.5 text-on-accent" : undefined
                    }
                  >
                    {formatDayShort(noonOf(day, timeZone), timeZone, locale)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((hour) => (
              <tr key={hour}>
                <th
                  scope="row"
                  className="tabular border-b px-1.5 pt-1 text-right align-top text-xs font-medium text-faint"
                >
                  {String(hour).padStart(2, "0")}.00
                </th>
                {week.days.map((day) => (
                  <td
                    key={day}
                    data-day={day}
                    data-hour={hour}
                    className={classNames(
                      "relative h-9 border-b border-l p-0.5 align-top data-over:bg-accent-soft data-over:outline-2 data-over:-outline-offset-2 data-over:outline-accent",
                      day === today ? "bg-hover" : "",
                    )}
                  >
                    {day === today && hour === hourOf(now, timeZone) ? (
                      <NowLine now={now} timeZone={timeZone} />
                    ) : null}
                    <Cell entries={cells.get(cellOf(day, hour)) ?? []} {...moment} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CalendarDrop>
  );
}

function Cell({ entries, ...moment }: { entries: readonly Entry[] } & DeskMoment) {
  if (entries.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {entries.map((entry) => (
        <CalendarEntry key={`${entry.kind}-${entry.id}`} entry={entry} shape="grid" {...moment} />
      ))}
    </ul>
  );
}

/** Where the clock stands within its hour. */
function NowLine({ now, timeZone }: { now: Date; timeZone: string }) {
  const minute = Number(formatClock(now, timeZone).slice(3));
  return (
    <span
      aria-hidden
      style={{ top: `${(minute / 60) * 100}%` }}
      className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-danger"
    />
  );
}

function cellOf(day: string, hour: number): string {
  return `${day} ${hour}`;
}
