import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { Parts } from "#components/desk/series/parts-client.tsx";
import { SeriesActions } from "#components/desk/series/series-actions-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { formatShort } from "#lib/dates.ts";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { mayKeepSeries } from "#newsroom/series/policy.ts";
import { oneSeriesForDesk } from "#newsroom/series/queries.ts";
import { seriesPath } from "#newsroom/series/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("series"))("title") };
}

/** One series: its words, and its parts in their order. */
export default async function OneSeriesPage({ params }: { params: Promise<{ seriesId: string }> }) {
  const actor = await requireActor("/desk/series");
  const { seriesId } = await params;
  if (!mayKeepSeries(actor).allowed || !isUuid(seriesId)) notFound();
  const [t, series, { timeZone }, locale] = await Promise.all([
    getTranslations("series"),
    oneSeriesForDesk(actor, seriesId),
    siteSettings(),
    getLocale(),
  ]);
  if (!series) notFound();
  const { name, description, parts, changedBy, changedAt, slug } = series;
  const time = formatShort(changedAt, timeZone, dateLocale(locale));
  const isPublic = parts.some(({ path }) => path !== null);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/series" words={t("title")} />
      <PageHead
        title={name}
        note={changedBy ? t("changedBy", { name: changedBy, time }) : t("changedAt", { time })}
        actions={
          <>
            {isPublic ? (
              <a href={seriesPath(slug)} className={buttonStyles("secondary")}>
                <ExternalLink aria-hidden />
                {t("open")}
              </a>
            ) : null}
            <SeriesActions
              series={series}
              parts={parts.length}
              mayDelete={parts.every(({ mayRemove }) => mayRemove)}
            />
          </>
        }
      />
      {description ? <p className="-mt-2 mb-6 max-w-[70ch] text-pretty text-muted">{description}</p> : null}
      <Parts series={series} />
    </div>
  );
}
