import { ExternalLink, FileText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { FirstHours, LastDays } from "#components/desk/numbers/story-charts.tsx";
import { StoryWay } from "#components/desk/numbers/story-way.tsx";
import { Total, Totals } from "#components/desk/numbers/totals.tsx";
import { StoryStateChip } from "#components/desk/story-state.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { formatDateLine } from "#lib/dates.ts";
import { numbersPages, storyNumbersPath } from "#newsroom/numbers/address.ts";
import { numbersOfStory } from "#newsroom/numbers/queries.ts";
import { pacesOf } from "#newsroom/pace/queries.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../../../stories/[storyId]/story-id.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("numbers"))("ofStory") };
}

/** How one story was read since it came out, and how long it took to come out. */
export default async function StoryNumbersPage({ params }: { params: Promise<{ storyId: string }> }) {
  const { storyId } = await params;
  const actor = await requireActor(storyNumbersPath(storyId));
  if (!isStoryId(storyId)) notFound();
  const settings = await siteSettings();
  const now = new Date();
  const story = await numbersOfStory(actor, { storyId, zone: settings.timeZone, now });
  if (!story) notFound();
  const [paces, livePath, locale, format, t, desk] = await Promise.all([
    pacesOf([storyId]),
    publicPathOf(storyId),
    getLocale(),
    getFormatter(),
    getTranslations("numbers"),
    getTranslations("desk"),
  ]);
  const moment = { now, timeZone: settings.timeZone, locale: dateLocale(locale) };
  const pace = paces.get(storyId);
  const hoursKept = story.hours.length > 0 || story.reads === 0;
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pb-16 md:px-8">
      <BackLink href={numbersPages.reads} words={t("back")} />
      <header className="grid gap-2 pt-2 pb-5">
        <h1 className="text-xl font-bold tracking-tight text-pretty">{story.title}</h1>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm text-muted">
          <StoryStateChip state={story.state} />
          <span>{story.section}</span>
          <span>{desk("by", { name: story.authors.join(", ") })}</span>
          <span>
            {t("visibleSince", { time: formatDateLine(story.publishedAt, moment.timeZone, moment.locale) })}
          </span>
        </p>
        <p className="flex flex-wrap gap-2 pt-1">
          <Link href={`/desk/stories/${storyId}/review`} className={buttonStyles("secondary", "sm")}>
            <FileText aria-hidden />
            {t("openStory")}
          </Link>
          {livePath ? (
            <a href={livePath} className={buttonStyles("secondary", "sm")}>
              <ExternalLink aria-hidden />
              {t("openLive")}
            </a>
          ) : null}
        </p>
      </header>
      <div className="grid gap-4">
        <Totals>
          <Total name={t("sinceOut")} value={format.number(story.reads)} />
          <Total name={t("today")} value={format.number(story.today)} />
          {story.suspect > 0 ? (
            <Total name={t("suspect")} value={format.number(story.suspect)}>
              {t("suspectNote")}
            </Total>
          ) : null}
        </Totals>
        {hoursKept ? (
          <FirstHours story={story} {...moment} />
        ) : (
          <p className="text-sm text-muted">{t("hoursGone")}</p>
        )}
        {story.days.length > 1 ? <LastDays days={story.days} {...moment} /> : null}
        {pace ? <StoryWay pace={pace} /> : null}
      </div>
    </div>
  );
}
