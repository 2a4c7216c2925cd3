import { PenLine } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerAssignment } from "#components/desk/answer-assignment-client.tsx";
import { AssigneeList } from "#components/desk/assignee-list.tsx";
import { AssignmentForm } from "#components/desk/assignment-form-client.tsx";
import { BackLink } from "#components/desk/back-link.tsx";
import { Deadline } from "#components/desk/deadline.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { MoveBarClient } from "#components/desk/move-bar-client.tsx";
import { MoveTimeline } from "#components/desk/move-timeline.tsx";
import { PlanFacts } from "#components/desk/plan-facts.tsx";
import { PlanningTimeline } from "#components/desk/planning-timeline.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { StoryStateChip } from "#components/desk/story-state.tsx";
import { When } from "#components/desk/when.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { candidates, plannedStory, planningOf, sectionsToAssignIn } from "#newsroom/assignments/queries.ts";
import { historyOf } from "#newsroom/history/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { movesOpenTo } from "#newsroom/workflow/policy.ts";
import { isPlannedState } from "#newsroom/workflow/rules.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../../stories/[storyId]/story-id.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments"))("one") };
}

/** One pitch or assignment: what is asked of whom until when, and what can be done about it. */
export default async function AssignmentPage({ params }: { params: Promise<{ storyId: string }> }) {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/assignments/${storyId}`);
  if (!isStoryId(storyId)) notFound();
  const [plan, past, events, settings, locale, t, desk] = await Promise.all([
    plannedStory(actor, storyId),
    historyOf(actor, storyId),
    planningOf(storyId),
    siteSettings(),
    getLocale(),
    getTranslations("assignments"),
    getTranslations("desk"),
  ]);
  if (!plan || !past) notFound();
  const { story } = past;
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const open = movesOpenTo(actor, story, settings);
  const terms = open.find((verb) => verb === "assign" || verb === "reassign");
  const planned = isPlannedState(story.state);
  const asked = plan.assignees.find(({ id }) => id === actor.personId);
  const bar = planned ? open.filter((verb) => verb !== terms && verb !== "start-writing") : [];
  const [people, sections] = terms
    ? await Promise.all([candidates({ pitcherOf: storyId }), sectionsToAssignIn(actor)])
    : [[], []];
  const chosen = plan.assignees.filter(({ answer }) => answer !== "cannot").map(({ id }) => id);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/assignments" words={t("title")} />
      <header className="grid gap-2 pt-3 pb-6">
        <h1 className="text-xl font-bold tracking-tight text-pretty">{plan.title || desk("untitled")}</h1>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
          <StoryStateChip state={story.state} />
          <PlanFacts plan={plan} {...moment} />
          <Deadline plan={plan} {...moment} />
        </div>
        <p className="text-sm text-muted">
          {[
            plan.pitchedBy ? t("pitchedBy", { name: plan.pitchedBy }) : null,
            plan.assignedBy ? t("assignedBy", { name: plan.assignedBy }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
          {" · "}
          <When at={plan.stateSince} {...moment} />
        </p>
      </header>
      <div className="grid gap-8">
        {plan.why ? <Text title={t("why")} text={plan.why} /> : null}
        {plan.brief ? <Text title={t("brief")} text={plan.brief} /> : null}
        {plan.assignees.length > 0 ? (
          <section className="grid gap-2.5">
            <h2 className="text-sm font-bold">{t("people")}</h2>
            <AssigneeList assignees={plan.assignees} full />
          </section>
        ) : null}
        {open.includes("start-writing") ? (
          <AnswerAssignment
            storyId={storyId}
            version={story.version}
            title={plan.title}
            mayStart
            mayAccept={asked?.answer === "asked"}
            leaveTo="/desk"
          />
        ) : null}
        {planned ? null : (
          <p>
            <Link href={storyPath(story)} className={buttonStyles("primary")}>
              <PenLine aria-hidden />
              {t("openDraft")}
            </Link>
          </p>
        )}
        {bar.length > 0 ? (
          <MoveBarClient
            story={{ id: storyId, state: story.state, version: story.version, title: plan.title }}
            moves={bar}
          />
        ) : null}
        {terms === "assign" || terms === "reassign" ? (
          <section id="penugasan" className="grid gap-4 rounded-lg border bg-surface px-4 py-5 md:px-6">
            <h2 className="text-md font-bold">{t(terms === "assign" ? "giveTitle" : "changeTitle")}</h2>
            <AssignmentForm
              story={{ id: storyId, version: story.version, verb: terms }}
              subject={
                planned ? { title: plan.title, sectionId: plan.sectionId ?? "", place: plan.place } : null
              }
              sections={sections}
              people={people}
              chosen={plan.assignees.length > 0 ? chosen : story.writerIds}
              deadlineAt={plan.deadlineAt?.toISOString() ?? null}
              happensAt={plan.happensAt?.toISOString() ?? null}
              brief={plan.brief}
            />
          </section>
        ) : null}
        <section className="grid gap-4">
          <h2 className="text-sm font-bold">{t("past")}</h2>
          {past.moves.length > 0 ? <MoveTimeline moves={past.moves} {...moment} /> : null}
          <PlanningTimeline events={events} {...moment} />
        </section>
      </div>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section className="grid gap-1.5">
      <h2 className="text-sm font-bold">{title}</h2>
      <p className="max-w-[70ch] text-md text-pretty whitespace-pre-line">{text}</p>
    </section>
  );
}
