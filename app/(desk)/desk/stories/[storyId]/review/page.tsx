import { ArrowLeft, ChartColumn, ExternalLink, History, PencilLine, Radio, Scale } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AlertReaders } from "#components/desk/alert-readers-client.tsx";
import { AlertState } from "#components/desk/alert-state-client.tsx";
import { correctionPath } from "#components/desk/correction-path.ts";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { MoveBarClient } from "#components/desk/move-bar-client.tsx";
import { ReviewNotes } from "#components/desk/review-notes.tsx";
import { ReviewPanel } from "#components/desk/review-panel.tsx";
import { ReviewTalk } from "#components/desk/review-talk.tsx";
import { StoryFacts } from "#components/desk/story-facts.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { StoryPreview } from "#components/desk/story-preview.tsx";
import { TakeUp } from "#components/desk/take-up-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Switcher } from "#components/ui/switcher-client.tsx";
import { checklistLevelsSet } from "#newsroom/checklist/queries.ts";
import { commentsOf } from "#newsroom/comments/queries.ts";
import { compareStories } from "#newsroom/compare/compare-stories.ts";
import { draftProblems } from "#newsroom/drafts/problems.ts";
import { frontPlaceOf } from "#newsroom/front/queries.ts";
import { watchedPictures } from "#newsroom/media/queries.ts";
import { storyNumbersPath } from "#newsroom/numbers/address.ts";
import { readsOfStories } from "#newsroom/numbers/queries.ts";
import { mayAlertReaders } from "#newsroom/reader-push/policy.ts";
import { alertOffer, alertOfStory } from "#newsroom/reader-push/queries.ts";
import { approversOf, namesIn, publicPathOf, reviewOf, voidedApproval } from "#newsroom/review/queries.ts";
import { tellingRefusals } from "#newsroom/review/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { isEditorOf, mayWriteStory } from "#newsroom/stories/policy.ts";
import { needsTwoApprovals } from "#newsroom/workflow/house.ts";
import { movesOpenTo } from "#newsroom/workflow/policy.ts";
import { isPlannedState, isReviewState, moveOf, settlingVerbs } from "#newsroom/workflow/rules.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { fieldNames } from "../field-names.ts";
import { isStoryId } from "../story-id.ts";
import { LanguageSummary } from "./language-summary.tsx";
import { ReleaseSummary } from "./release-summary.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("review.title") };
}

export default async function ReviewPage({
  params,
  searchParams,
}: {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { storyId } = await params;
  const { dari } = await searchParams;
  const actor = await requireActor(`/desk/stories/${storyId}/review`);
  if (!isStoryId(storyId)) notFound();
  const review = await reviewOf(actor, { storyId, baseNumber: Number(dari) || null });
  if (!review) notFound();
  const { story, content, base } = review;
  if (isPlannedState(story.state)) redirect(storyPath(story));
  const [
    names,
    comments,
    house,
    levels,
    watched,
    reads,
    livePath,
    locale,
    t,
    reviewing,
    correctionWords,
    liveWords,
    problemWords,
    numbers,
  ] = await Promise.all([
    namesIn(base ? [content, base.content] : [content]),
    commentsOf(actor, storyId),
    siteSettings(),
    checklistLevelsSet(),
    watchedPictures(actor),
    readsOfStories(actor, [storyId]),
    publicPathOf(storyId),
    getLocale(),
    getTranslations("desk"),
    getTranslations("reviewing"),
    getTranslations("corrections"),
    getTranslations("live"),
    getTranslations("problems"),
    getTranslations("numbers"),
  ]);
  const [alert, offer] = await Promise.all([alertOfStory(storyId), alertOffer(actor, storyId)]);
  const [approvers, voided, frontPlace] = await Promise.all([
    approversOf(story, house),
    story.firstApprovedById === null ? voidedApproval(storyId) : null,
    livePath ? frontPlaceOf(storyId) : null,
  ]);
  const approval = {
    isOfTwo: needsTwoApprovals(story, house),
    others: approvers.filter(({ id }) => id !== actor.personId).map(({ name }) => name),
    mayBeMine: approvers.some(({ id }) => id === actor.personId),
    voided,
  };
  const moment = { now: new Date(), timeZone: house.timeZone, locale: dateLocale(locale) };
  const comparison = base ? compareStories(base.content, content, await fieldNames(names)) : null;
  const threads = comments?.threads.filter(({ resolved }) => resolved === null) ?? [];
  const notes = { proposals: review.proposals.length, threads: threads.length };
  const problems = draftProblems(content, { open: notes, levels, watched });
  const blocking = problems.filter((problem) => problem.blocking);
  const holding = problems.filter((problem) => problem.holding);
  const open = movesOpenTo(actor, story, house);
  const unsettled = notes.proposals > 0 ? settlingVerbs.filter((verb) => open.includes(verb)) : [];
  // What the draft lacks keeps it from moving on: said here before the command refuses.
  const incomplete =
    blocking.length > 0 ? open.filter((verb) => moveOf(verb).needs.includes("complete-story")) : [];
  const heldBack = holding.length > 0 ? settlingVerbs.filter((verb) => open.includes(verb)) : [];
  const told = (found: typeof problems) =>
    found.map(({ key, values }) => (problemWords.has(key) ? problemWords(key, values) : key)).join(" ");
  const refusals = {
    ...tellingRefusals(actor, story, house),
    ...Object.fromEntries(
      unsettled.map((verb) => [
        verb,
        t("moves.blocked", { problems: problemWords("suggestions-open", { count: notes.proposals }) }),
      ]),
    ),
    ...Object.fromEntries(heldBack.map((verb) => [verb, t("moves.blocked", { problems: told(holding) })])),
    ...Object.fromEntries(incomplete.map((verb) => [verb, t("moves.blocked", { problems: told(blocking) })])),
  };
  const held = new Set<string>([...incomplete, ...heldBack, ...unsettled]);
  const moves = open.filter((verb) => !held.has(verb));
  const mayTakeUp = isReviewState(story.state) && story.reviewerId === null && isEditorOf(actor, story);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-7xl flex-col px-4 md:px-8">
      <header className="grid gap-3 pt-4 pb-4 md:pt-6">
        <div className="flex flex-wrap items-center gap-1">
          <Link href="/desk/board" className={buttonStyles("ghost", "sm", "-ml-2.5")}>
            <ArrowLeft aria-hidden />
            <span className="max-sm:sr-only">{t("nav.board")}</span>
          </Link>
          <span className="flex-1" />
          {livePath ? (
            <a href={livePath} className={buttonStyles("ghost", "sm")}>
              <ExternalLink aria-hidden />
              <span className="max-sm:sr-only">{t("review.openLive")}</span>
            </a>
          ) : null}
          {livePath ? (
            <Link href={correctionPath(storyId)} className={buttonStyles("ghost", "sm")}>
              <Scale aria-hidden />
              <span className="max-sm:sr-only">{correctionWords("ofStory")}</span>
            </Link>
          ) : null}
          {offer && !alert ? (
            <AlertReaders
              storyId={storyId}
              title={content.title}
              offer={offer}
              mayAll={mayAlertReaders(actor, { sectionId: offer.sectionId }, "all").allowed}
            />
          ) : null}
          {livePath && story.kind === "live" && isEditorOf(actor, story) ? (
            <Link href={`/desk/live/${storyId}`} className={buttonStyles("ghost", "sm")}>
              <Radio aria-hidden />
              <span className="max-sm:sr-only">{liveWords("title")}</span>
            </Link>
          ) : null}
          {reads.has(storyId) ? (
            <Link href={storyNumbersPath(storyId)} className={buttonStyles("ghost", "sm")}>
              <ChartColumn aria-hidden />
              <span className="max-sm:sr-only">{numbers("ofStory")}</span>
            </Link>
          ) : null}
          <Link href={`/desk/stories/${storyId}/history`} className={buttonStyles("ghost", "sm")}>
            <History aria-hidden />
            <span className="max-sm:sr-only">{t("review.history")}</span>
          </Link>
          {mayWriteStory(actor, story).allowed ? (
            <Link href={`/desk/stories/${storyId}`} className={buttonStyles("secondary", "sm")}>
              <PencilLine aria-hidden />
              {t("review.edit")}
            </Link>
          ) : null}
          {mayTakeUp ? <TakeUp storyId={storyId} /> : null}
        </div>
        <StoryFacts story={story} {...moment} />
        {frontPlace ? (
          <p className="text-sm font-medium text-muted">{reviewing("front", { place: frontPlace })}</p>
        ) : null}
        {alert ? <AlertState alert={alert} mayUndo={offer !== null} /> : null}
        <ReviewNotes review={review} viewerId={actor.personId} approval={approval} {...moment} />
      </header>
      <Switcher
        label={t("review.title")}
        className="grid flex-1 content-start gap-6 pt-4 pb-8 lg:grid-cols-[minmax(0,1fr)_25rem] lg:pt-0 xl:grid-cols-[minmax(0,1fr)_30rem]"
        panels={[
          { name: t("review.story"), content: <StoryPreview content={content} names={names} /> },
          {
            name: t("review.changes"),
            content: (
              <>
                <ReviewTalk
                  storyId={storyId}
                  threads={threads}
                  proposals={review.proposals}
                  people={comments?.people ?? []}
                  {...moment}
                />
                <ReviewPanel
                  review={review}
                  comparison={comparison}
                  problems={problems}
                  language={
                    <Suspense fallback={null}>
                      <LanguageSummary
                        storyId={storyId}
                        content={content}
                        mayWrite={mayWriteStory(actor, story).allowed}
                      />
                    </Suspense>
                  }
                  pictures={(id) => names.pictures.get(id) ?? null}
                />
                <Suspense fallback={null}>
                  <ReleaseSummary actor={actor} storyId={storyId} content={content} moment={moment} />
                </Suspense>
              </>
            ),
          },
        ]}
      />
      {moves.length > 0 || Object.keys(refusals).length > 0 ? (
        <div className="sticky bottom-0 z-20 -mx-4 border-t bg-surface px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:-mx-8 md:px-8">
          <MoveBarClient
            story={{
              id: story.id,
              state: story.state,
              version: story.version,
              title: content.title,
              publishAt: story.publishAt?.toISOString() ?? null,
              embargoUntil: story.embargoUntil?.toISOString() ?? null,
            }}
            moves={moves}
            {...(review.draftVersion === null ? {} : { seenDraft: review.draftVersion })}
            refusals={refusals}
            colleagues={approvers.filter(({ id }) => id !== actor.personId && id !== story.reviewerId)}
          />
        </div>
      ) : null}
    </div>
  );
}
