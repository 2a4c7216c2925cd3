import type { Metadata } from "next";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { DayForm } from "#components/site/day-form.tsx";
import { DayList } from "#components/site/day-list.tsx";
import { StructuredData } from "#components/site/markup.tsx";
import { MonthView } from "#components/site/month-view.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { listData } from "#components/site/structured-data.ts";
import { isDate } from "#lib/calendar.ts";
import { formatWeekday, localDate } from "#lib/dates.ts";
import { daysWithStories, storiesOfDay } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { single } from "../page-metadata.ts";

type Props = PageProps<"/indeks">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [query, site] = await Promise.all([searchParams, newspaper()]);
  const date = dateAsked(single(query.tanggal), site.timeZone);
  return {
    title: site.t("indexOf", { date: spoken(date, site.locale) }),
    alternates: { canonical: dayHref(date, site.timeZone) },
  };
}

export default async function IndexPage({ searchParams }: Props) {
  const [query, site] = await Promise.all([searchParams, newspaper()]);
  const date = dateAsked(single(query.tanggal), site.timeZone);
  const today = localDate(new Date(), site.timeZone);
  const month = date.slice(0, 7);
  const [stories, days] = await Promise.all([
    storiesOfDay({ date, timeZone: site.timeZone }),
    daysWithStories({ month, timeZone: site.timeZone }),
  ]);
  return (
    <SitePage site={site} current="indeks">
      <StructuredData
        data={listData({ name: site.t("indexTitle"), path: dayHref(date, site.timeZone), stories }, site)}
      />
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: "/indeks", name: site.t("indexTitle") }]} />
        <PageTitle title={site.t("indexTitle")} lead={spoken(date, site.locale)} />
        <DayForm date={date} today={today} site={site} />
        <div className="withrail">
          <DayList stories={stories} site={site} />
          <MonthView date={date} days={days} today={today} site={site} />
        </div>
      </div>
    </SitePage>
  );
}

/** The one address of a day: today's is the index's own. */
function dayHref(date: string, timeZone: string): string {
  return date === localDate(new Date(), timeZone) ? "/indeks" : `/indeks?tanggal=${date}`;
}

/** A date that exists and is not in the future; today for anything else. */
function dateAsked(text: string, timeZone: string): string {
  const today = localDate(new Date(), timeZone);
  return isDate(text) && text <= today ? text : today;
}

function spoken(date: string, locale: "id" | "en"): string {
  return formatWeekday(new Date(`${date}T12:00:00Z`), "UTC", locale);
}
