import { FilePenLine, Inbox } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { NewStory } from "#components/desk/new-story-client.tsx";
import { OverdueAlarm } from "#components/desk/overdue-alarm.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { StoryRows } from "#components/desk/story-rows.tsx";
import { WantedStories } from "#components/desk/wanted-stories.tsx";
import { UnsentDrafts } from "#components/editor/device/unsent-drafts-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDateLine } from "#lib/dates.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { hasRole, mayCreateStory } from "#newsroom/stories/policy.ts";
import {
  myStories,
  overdueStories,
  storiesAwaitingReview,
  storiesReadyToPublish,
} from "#newsroom/stories/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("mine.title") };
}

export default async function MyDeskPage() {
  const actor = await requireActor("/desk");
  const [settings, locale, t, mine, awaiting, ready, overdue] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("desk"),
    myStories(actor),
    storiesAwaitingReview(actor),
    storiesReadyToPublish(actor),
    overdueStories(actor),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const mayWrite = mayCreateStory(actor).allowed;
  const isEditor = hasRole(actor, "editor", "managing-editor");
  const quiet =
    mine.wanted.length + mine.drafts.length + mine.withDesk.length + awaiting.length + ready.length === 0;
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("mine.title")}
        note={formatDateLine(moment.now, moment.timeZone, moment.locale)}
        actions={
          mayWrite ? (
            <div className="hidden md:block xl:hidden">
              <NewStory size="lg" />
            </div>
          ) : null
        }
      />
      <div className="grid gap-8">
        <UnsentDrafts />
        <OverdueAlarm stories={overdue} />
        {!mayWrite ? (
          <EmptyState icon={<Inbox aria-hidden />} title={t("mine.readOnly")}>
            {t("mine.readOnlyBody")}
          </EmptyState>
        ) : null}
        {mine.wanted.length > 0 ? (
          <Group title={t("mine.wanted")} count={mine.wanted.length} urgent>
            <WantedStories stories={mine.wanted} {...moment} />
          </Group>
        ) : null}
        {isEditor ? (
          <Group title={t("mine.awaiting")} count={awaiting.length} urgent={awaiting.length > 0}>
            {awaiting.length > 0 ? (
              <StoryRows
                stories={awaiting}
                showWriter
                {...moment}
                action={(story) => (
                  <Link
                    href={`/desk/stories/${story.id}/review`}
                    className={buttonStyles("secondary", "sm")}
                    tabIndex={-1}
                    aria-hidden
                  >
                    {t("mine.review")}
                  </Link>
                )}
              />
            ) : (
              <p className="text-base text-muted">{t("mine.awaitingEmpty")}</p>
            )}
          </Group>
        ) : null}
        {ready.length > 0 ? (
          <Group title={t("mine.ready")} count={ready.length}>
            <StoryRows stories={ready} showWriter {...moment} />
          </Group>
        ) : null}
        {mine.drafts.length > 0 ? (
          <Group title={t("mine.drafts")} count={mine.drafts.length}>
            <StoryRows
              stories={mine.drafts}
              showState={mine.drafts.some(({ state }) => state !== "draft")}
              {...moment}
            />
          </Group>
        ) : null}
        {mayWrite && quiet ? (
          <EmptyState icon={<FilePenLine aria-hidden />} title={t("mine.draftsEmpty")} action={<NewStory />}>
            {t("mine.draftsEmptyBody")}
          </EmptyState>
        ) : null}
        {mine.withDesk.length > 0 ? (
          <Group title={t("mine.withDesk")} count={mine.withDesk.length}>
            <StoryRows stories={mine.withDesk} showState {...moment} />
          </Group>
        ) : null}
        {mine.scheduled.length > 0 ? (
          <Group title={t("mine.scheduled")} count={mine.scheduled.length}>
            <StoryRows stories={mine.scheduled} {...moment} />
          </Group>
        ) : null}
        {mine.published.length > 0 ? (
          <Group title={t("mine.published")}>
            <StoryRows stories={mine.published} showState {...moment} />
          </Group>
        ) : null}
      </div>
    </div>
  );
}

function Group({
  title,
  count,
  urgent,
  children,
}: {
  title: string;
  count?: number;
  urgent?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-2.5">
      <h2 className="flex items-center gap-2 text-sm font-bold">
        {urgent ? <span aria-hidden className="size-2 rounded-full bg-danger" /> : null}
        {title}
        {count === undefined ? null : <span className="tabular font-medium text-faint">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
