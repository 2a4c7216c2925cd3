import { Eye, History, Newspaper } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { FrontArranger } from "#components/desk/front/front-arranger-client.tsx";
import { FrontSearch } from "#components/desk/front/front-search.tsx";
import { LaunchBar } from "#components/desk/front/launch-bar-client.tsx";
import { StripPanel } from "#components/desk/front/strip-panel-client.tsx";
import { VersionList } from "#components/desk/front/version-list-client.tsx";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatShort } from "#lib/dates.ts";
import { mayArrangeFront } from "#newsroom/front/policy.ts";
import { frontDesk, placeableStories, runningStrip } from "#newsroom/front/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

const longestSearch = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front"))("title") };
}

/** The front page arranged by hand: a draft of slots beside the stories, launched when it is ready. */
export default async function FrontPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("/desk/front");
  if (!mayArrangeFront(actor).allowed) notFound();
  const { cari } = await searchParams;
  const text = typeof cari === "string" ? cari.trim().slice(0, longestSearch) : "";
  const [settings, locale, t, desk, stories, newest, strip] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("front"),
    frontDesk(actor),
    placeableStories(actor, text),
    text === "" ? null : placeableStories(actor, ""),
    runningStrip(actor),
  ]);
  const { version, slots, changes, mayUndo, launched } = desk;
  const live = launched[0];
  const liveWords = live
    ? t("liveSince", {
        number: live.number,
        time: formatShort(live.launchedAt, settings.timeZone, dateLocale(locale)),
        name: live.launchedBy,
      })
    : t("neverLaunched");
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("title")}
        actions={
          <Link href="/desk/front/preview" className={buttonStyles("secondary")}>
            <Eye aria-hidden />
            {t("preview.open")}
          </Link>
        }
      />
      <p className="-mt-3 mb-5 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <div className="grid grid-cols-1 gap-8">
        <StripPanel strip={strip} stories={newest ?? stories} />
        <div className="grid grid-cols-1 gap-6">
          <LaunchBar version={version} changes={changes} mayUndo={mayUndo} live={liveWords} />
          <FrontArranger
            version={version}
            slots={slots}
            stories={stories}
            search={<FrontSearch text={text} longest={longestSearch} />}
            empty={
              <EmptyState icon={<Newspaper aria-hidden />} title={t("noStories")}>
                {t("noStoriesBody")}
              </EmptyState>
            }
          />
        </div>
        <Group title={t("versionsTitle")}>
          {launched.length > 0 ? (
            <VersionList version={version} launched={launched} />
          ) : (
            <EmptyState icon={<History aria-hidden />} title={t("noVersions")}>
              {t("noVersionsBody")}
            </EmptyState>
          )}
        </Group>
      </div>
    </div>
  );
}
