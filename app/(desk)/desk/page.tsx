import { ClipboardList, FilePenLine, Inbox, Lightbulb } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { HandOverNote } from "#components/desk/hand-over-note.tsx";
import { RunningNotice } from "#components/desk/live/running-notice.tsx";
import { NewStory } from "#components/desk/new-story-client.tsx";
import { OverdueAlarm } from "#components/desk/overdue-alarm.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { PlanRows } from "#components/desk/plan-rows.tsx";
import { Recall } from "#components/desk/recall-client.tsx";
import { RegisterAlarm } from "#components/desk/register-alarm.tsx";
import { StoryRows } from "#components/desk/story-rows.tsx";
import { WantedAssignments } from "#components/desk/wanted-assignments.tsx";
import { WantedStories } from "#components/desk/wanted-stories.tsx";
import { UnsentDrafts } from "#components/editor/device/unsent-drafts-client.tsx";
import { NoticesBell } from "#components/notices/notices-bell.tsx";
import { HeldAlarm } from "#components/schedule/held-alarm.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDateLine } from "#lib/dates.ts";
import { mayPitch } from "#newsroom/assignments/policy.ts";
import { assignmentsOf, pitchesAwaiting, pitchesOf } from "#newsroom/assignments/queries.ts";
import { movesOpenOn } from "#newsroom/board/queries.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import { countRequests } from "#newsroom/corrections/queries.ts";
import { countRunning } from "#newsroom/live/queries.ts";
import { heldStories, overdueStories } from "#newsroom/schedule/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { hasRole, mayCreateStory } from "#newsroom/stories/policy.ts";
import {
  handedToMe,
  myStories,
  storiesAwaitingReview,
  storiesReadyToPublish,
} from "#newsroom/stories/queries.ts";
import { isReviewState } from "#newsroom/workflow/rules.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { unreadNotices } from "./unread-notices.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("mine.title") };
}

/** "Meja saya": what is wanted of one until when, what one writes, and where it stands. */
export default async function MyDeskPage() {
  const actor = await requireActor("/desk");
  const [
    settings,
    locale,
    t,
    mine,
    asked,
    offered,
    awaiting,
    pitches,
    ready,
    overdue,
    held,
    requests,
    runningLive,
    unread,
  ] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("desk"),
    myStories(actor),
    assignmentsOf(actor),
    pitchesOf(actor),
    storiesAwaitingReview(actor),
    pitchesAwaiting(actor),
    storiesReadyToPublish(actor),
    overdueStories(actor),
    heldStories(actor),
    countRequests(actor),
    countRunning(actor),
    unreadNotices(),
  ]);
  const [heldMoves, handed] = await Promise.all([
    movesOpenOn(
      actor,
      held.map(({ id }) => id),
    ),
    handedToMe(
      actor,
      awaiting.map(({ id }) => id),
    ),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const mayWrite = mayCreateStory(actor).allowed;
  const isEditor = hasRole(actor, "editor", "managing-editor");
  const toAnswer = pitches.filter(({ id }) => !offered.some((own) => own.id === id));
  const wanted = asked.length + mine.wanted.length;
  const quiet =
    [wanted, offered.length, mine.drafts.length, mine.withDesk.length].every((count) => count === 0) &&
    awaiting.length + toAnswer.length + ready.length === 0;
  const pitchLink = (
    <Link href="/desk/assignments/pitch" className={buttonStyles("secondary")}>
      <Lightbulb aria-hidden />
      {t("mine.pitch")}
    </Link>
  );
  const withDesk = (story: DeskStory) =>
    isReviewState(story.state) && story.reviewer ? (
      <p className="mt-1 text-xs text-pretty text-muted">{t("mine.reviewBegun", { name: story.reviewer })}</p>
    ) : null;
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("mine.title")}
        note={formatDateLine(moment.now, moment.timeZone, moment.locale)}
        corner={mayWrite ? <NoticesBell unread={unread} /> : null}
        actions={
          mayWrite ? (
            <>
              {mayPitch(actor).allowed ? pitchLink : null}
              <Link href="/desk/assignments" className={buttonStyles("secondary", "md", "md:hidden")}>
                <ClipboardList aria-hidden />
                {t("nav.assignments")}
              </Link>
              <div className="hidden md:block xl:hidden">
                <NewStory />
              </div>
            </>
          ) : null
        }
      />
      <div className="grid gap-8">
        <UnsentDrafts />
        <HeldAlarm stories={held} moves={heldMoves} {...moment} />
        <OverdueAlarm stories={overdue} />
        <RegisterAlarm {...requests} />
        <RunningNotice running={runningLive} />
        {!mayWrite ? (
          <EmptyState icon={<Inbox aria-hidden />} title={t("mine.readOnly")}>
            {t("mine.readOnlyBody")}
          </EmptyState>
        ) : null}
        {wanted > 0 ? (
          <Group
            title={t("mine.wanted")}
            count={wanted}
            urgent
            action={
              asked.length > 0 ? (
                <Link href="/desk/assignments" className="text-sm font-semibold text-accent hover:underline">
                  {t("mine.allAssignments")}
                </Link>
              ) : null
            }
          >
            <div className="grid gap-3">
              {mine.wanted.length > 0 ? <WantedStories stories={mine.wanted} {...moment} /> : null}
              {asked.length > 0 ? (
                <WantedAssignments plans={asked} personId={actor.personId} {...moment} />
              ) : null}
            </div>
          </Group>
        ) : null}
        {isEditor ? (
          <Group title={t("mine.awaiting")} count={awaiting.length} urgent={awaiting.length > 0}>
            {awaiting.length > 0 ? (
              <StoryRows
                stories={awaiting}
                showWriter
                {...moment}
                note={({ id }) => <HandOverNote handed={handed.get(id)} />}
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
        {toAnswer.length > 0 ? (
          <Group title={t("mine.toAnswer")} count={toAnswer.length} urgent>
            <PlanRows plans={toAnswer} pitches {...moment} />
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
              showWriter={mine.drafts.some(({ writer }) => writer !== actor.name)}
              {...moment}
            />
          </Group>
        ) : null}
        {mayWrite && quiet ? (
          <EmptyState
            icon={<FilePenLine aria-hidden />}
            title={t("mine.draftsEmpty")}
            action={
              <div className="flex flex-wrap justify-center gap-2">
                <NewStory />
                {pitchLink}
              </div>
            }
          >
            {t("mine.draftsEmptyBody")}
          </EmptyState>
        ) : null}
        {mine.withDesk.length > 0 ? (
          <Group title={t("mine.withDesk")} count={mine.withDesk.length}>
            <StoryRows
              stories={mine.withDesk}
              showState
              {...moment}
              note={withDesk}
              action={(story) =>
                isReviewState(story.state) && !story.reviewer ? (
                  <Recall
                    storyId={story.id}
                    version={story.version}
                    update={story.state === "update-in-review"}
                  />
                ) : null
              }
            />
          </Group>
        ) : null}
        {offered.length > 0 ? (
          <Group title={t("mine.offered")} count={offered.length}>
            <PlanRows plans={offered} pitches {...moment} />
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
