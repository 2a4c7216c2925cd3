import { ArrowLeft, History } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { MoveTimeline } from "#components/desk/move-timeline.tsx";
import { RevisionList } from "#components/desk/revision-list.tsx";
import { StoryFacts } from "#components/desk/story-facts.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { historyOf } from "#newsroom/history/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { mayWriteStory } from "#newsroom/stories/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../story-id.ts";
import { OpenedVersions } from "./opened-versions.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("history.title") };
}

export default async function HistoryPage({
  params,
  searchParams,
}: {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/stories/${storyId}/history`);
  if (!isStoryId(storyId)) notFound();
  const { versi, dari, ke } = await searchParams;
  const history = await historyOf(actor, storyId);
  if (!history) notFound();
  const [settings, locale, t] = await Promise.all([siteSettings(), getLocale(), getTranslations("desk")]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const { story, moves, revisions } = history;
  const open = dari && ke ? [Number(dari), Number(ke)] : versi ? [Number(versi)] : [];
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <header className="grid gap-3 pt-4 pb-6 md:pt-6">
        <Link href={storyPath(story)} className={buttonStyles("ghost", "sm", "-ml-2.5 justify-self-start")}>
          <ArrowLeft aria-hidden />
          {t("history.back")}
        </Link>
        <StoryFacts story={story} {...moment} />
      </header>
      {moves.length + revisions.length === 0 ? (
        <EmptyState icon={<History aria-hidden />} title={t("history.empty")}>
          {t("history.emptyBody")}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className="grid gap-8">
            {revisions.length > 0 ? (
              <section className="grid gap-3">
                <h2 className="text-sm font-bold">{t("history.revisions")}</h2>
                <RevisionList
                  storyId={storyId}
                  revisions={revisions}
                  liveId={story.approvedRevisionId}
                  open={open}
                  {...moment}
                />
              </section>
            ) : null}
            {open.length > 0 ? <Moves title={t("history.moves")} moves={moves} {...moment} /> : null}
          </div>
          {open.length > 0 ? (
            <OpenedVersions
              actor={actor}
              storyId={storyId}
              open={open}
              mayRestore={mayWriteStory(actor, story).allowed}
            />
          ) : (
            <Moves title={t("history.moves")} moves={moves} {...moment} />
          )}
        </div>
      )}
    </div>
  );
}

function Moves({ title, ...timeline }: { title: string } & Parameters<typeof MoveTimeline>[0]) {
  return (
    <section className="grid gap-3">
      <h2 className="text-sm font-bold">{title}</h2>
      <MoveTimeline {...timeline} />
    </section>
  );
}
