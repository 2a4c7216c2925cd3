import { ListOrdered } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { NewSeries } from "#components/desk/series/new-series-client.tsx";
import { seriesDeskPath } from "#components/desk/series/series-path.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatShort } from "#lib/dates.ts";
import { mayKeepSeries } from "#newsroom/series/policy.ts";
import { seriesForDesk } from "#newsroom/series/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("series"))("title") };
}

/** Stories that are told in parts. */
export default async function SeriesPage() {
  const actor = await requireActor("/desk/series");
  if (!mayKeepSeries(actor).allowed) notFound();
  const [t, all, { timeZone }, locale] = await Promise.all([
    getTranslations("series"),
    seriesForDesk(actor),
    siteSettings(),
    getLocale(),
  ]);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} actions={<NewSeries />} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      {all.length === 0 ? (
        <EmptyState icon={<ListOrdered aria-hidden />} title={t("none")}>
          {t("noneBody")}
        </EmptyState>
      ) : (
        <ul className="divide-y rounded-lg border bg-surface">
          {all.map((one) => (
            <li key={one.id}>
              <Link
                href={seriesDeskPath(one.id)}
                className="grid gap-x-4 gap-y-0.5 px-4 py-3 hover:bg-hover sm:grid-cols-[minmax(0,1fr)_auto]"
              >
                <span className="text-base font-semibold text-pretty">{one.name}</span>
                <span className="tabular text-sm text-muted sm:text-right">
                  {t("partsOf", { count: one.parts, shown: one.publicParts })}
                </span>
                <span className="line-clamp-2 text-sm text-pretty text-muted">{one.description}</span>
                <span className="tabular text-sm text-muted sm:text-right">
                  {t("changedAt", { time: formatShort(one.changedAt, timeZone, dateLocale(locale)) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
