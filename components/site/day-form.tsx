import type { Site } from "./site.ts";

/** Chooses a day of the index: by date, or the day before and after. */
export function DayForm({ date, today, site }: { date: string; today: string; site: Site }) {
  const { t } = site;
  const before = shifted(date, -1);
  const after = shifted(date, 1);
  return (
    <div className="day">
      <form className="ask" action="/indeks">
        <label htmlFor="tanggal">{t("indexDate")}</label>
        <input type="date" id="tanggal" name="tanggal" defaultValue={date} max={today} required />
        <button type="submit">{t("indexShow")}</button>
      </form>
      <a href={`/indeks?tanggal=${before}`}>← {t("dayBefore")}</a>
      {after <= today && <a href={`/indeks?tanggal=${after}`}>{t("dayAfter")} →</a>}
    </div>
  );
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
