import { Eye, History, Newspaper, SearchX } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { FrontArranger } from "#components/desk/front/front-arranger-client.tsx";
import { frontPath } from "#components/desk/front/front-path.ts";
import { FrontSearch } from "#components/desk/front/front-search.tsx";
import { FrontSwitch } from "#components/desk/front/front-switch.tsx";
import { LaunchBar } from "#components/desk/front/launch-bar-client.tsx";
import { StripPanel } from "#components/desk/front/strip-panel-client.tsx";
import { VersionList } from "#components/desk/front/version-list-client.tsx";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatShort } from "#lib/dates.ts";
import { frontDesk, placeableStories } from "#newsroom/front/queries.ts";
import { runningStrip } from "#newsroom/front/running-strip.ts";
import type { ArrangeableFront } from "#newsroom/front/types.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { frontAsked } from "./front-asked.ts";

const longestSearch = 100;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front"))("fronts") };
}

/** A front arranged by hand: a draft of slots beside the stories, launched when it is ready. */
export default async function FrontPage({ searchParams }: Props) {
  const actor = await requireActor("/desk/front");
  const { cari, kanal } = await searchParams;
  const [{ fronts, chosen }, t] = await Promise.all([frontAsked(actor, kanal), getTranslations("front")]);
  const text = typeof cari === "string" ? cari.trim().slice(0, longestSearch) : "";
  const title = chosen?.section ? t("sectionTitle", { section: chosen.section.name }) : t("title");
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pb-16 md:px-8">
      <PageHead
        title={chosen ? title : t("fronts")}
        actions={
          chosen ? (
            <Link href={frontPath(chosen, "/preview")} className={buttonStyles("secondary")}>
              <Eye aria-hidden />
              {t("preview.open")}
            </Link>
          ) : null
        }
      />
      <FrontSwitch fronts={fronts} chosen={chosen} />
      {chosen ? (
        <Desk key={chosen.of} actor={actor} front={chosen} text={text} />
      ) : (
        <EmptyState icon={<SearchX aria-hidden />} title={t("noSuchFront")}>
          {t("noSuchFrontBody")}
        </EmptyState>
      )}
    </div>
  );
}

/** The desk of one front. */
async function Desk({ actor, front, text }: { actor: PersonActor; front: ArrangeableFront; text: string }) {
  const isFrontPage = front.of === null;
  const [settings, locale, t, desk, stories, newest, strip] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("front"),
    frontDesk(actor, front.of),
    placeableStories(actor, { front: front.of, text }),
    isFrontPage && text !== "" ? placeableStories(actor, { front: null, text: "" }) : null,
    isFrontPage ? runningStrip(actor) : null,
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
    <>
      <p className="mb-5 max-w-[70ch] text-pretty text-muted">{t(isFrontPage ? "lead" : "sectionLead")}</p>
      <div className="grid grid-cols-1 gap-8">
        {isFrontPage ? <StripPanel strip={strip} stories={newest ?? stories} /> : null}
        <div className="grid grid-cols-1 gap-6">
          <LaunchBar
            front={front.of}
            version={version}
            changes={changes}
            mayUndo={mayUndo}
            live={liveWords}
          />
          <FrontArranger
            front={front.of}
            version={version}
            slots={slots}
            stories={stories}
            search={<FrontSearch front={front} text={text} longest={longestSearch} />}
            empty={
              <EmptyState
                icon={<Newspaper aria-hidden />}
                title={t(text === "" ? "nothingToPlace" : "noStories")}
              >
                {t("noStoriesBody")}
              </EmptyState>
            }
          />
        </div>
        <Group title={t("versionsTitle")}>
          {launched.length > 0 ? (
            <VersionList front={front.of} version={version} launched={launched} />
          ) : (
            <EmptyState icon={<History aria-hidden />} title={t("noVersions")}>
              {t("noVersionsBody")}
            </EmptyState>
          )}
        </Group>
      </div>
    </>
  );
}
