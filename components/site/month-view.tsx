import { formatMonth, formatWeekday } from "#lib/dates.ts";
import { monthDays, otherMonth } from "./month.ts";
import type { Site } from "./site.ts";

/** The month of a day, as a sheet of its days: those with stories lead to them. */
export function MonthView({
  date,
  days,
  today,
  site,
}: {
  /** The day that is shown, "2026-11-24". */
  date: string;
  /** The days of its month that have stories. */
  days: ReadonlySet<string>;
  today: string;
  site: Site;
}) {
  const { t, locale } = site;
  const month = date.slice(0, 7);
  const before = otherMonth(month, -1);
  const after = otherMonth(month, 1);
  const spoken = (day: string) => formatWeekday(new Date(`${day}T12:00:00Z`), "UTC", locale);
  return (
    <nav className="month" aria-labelledby="bulan">
      <h2 id="bulan">{formatMonth(new Date(`${month}-15T12:00:00Z`), "UTC", locale)}</h2>
      <ol className="weekdays" aria-hidden="true">
        {["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => (
          <li key={day}>{t(`weekdays.${day}`)}</li>
        ))}
      </ol>
      <ol className="days">
        {monthDays(month).map(({ day, column }) => (
          <li key={day} data-column={column}>
            {days.has(day) ? (
              <a
                href={`/indeks?tanggal=${day}`}
                aria-label={spoken(day)}
                aria-current={day === date ? "date" : undefined}
              >
                {Number(day.slice(8))}
              </a>
            ) : (
              <span>{Number(day.slice(8))}</span>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={`/indeks?tanggal=${before}-01`}>← {t("monthBefore")}</a>
        {after <= today.slice(0, 7) && <a href={`/indeks?tanggal=${after}-01`}>{t("monthAfter")} →</a>}
      </p>
    </nav>
  );
}
