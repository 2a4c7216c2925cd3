"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { localDate } from "#lib/dates.ts";
import { giveAssignmentAction } from "#newsroom/assignments/actions.ts";
import { briefLimit } from "#newsroom/assignments/limits.ts";
import type { Candidate, Subject } from "#newsroom/assignments/types.ts";
import { moveStoryAction } from "#newsroom/workflow/actions.ts";
import { useDesk } from "./desk-context-client.tsx";
import { instantOf } from "./instant-of.ts";
import { MoveProblemNotice } from "./move-problem.tsx";
import { PeopleChoice } from "./people-choice-client.tsx";
import { QuickTimes } from "./quick-times.tsx";
import { quickTimes } from "./schedule-choices.ts";
import { assignmentPath } from "./story-path.ts";
import { hasWords, type SubjectChoice, SubjectFields } from "./subject-fields-client.tsx";
import type { MoveProblem } from "./use-move-client.ts";
import { useWallTime, wallOf } from "./use-wall-time-client.ts";
import { WallTimeField } from "./wall-time-field-client.tsx";

interface AssignmentFormProps {
  /** Left out for a new assignment. */
  story?: { readonly id: string; readonly version: number; readonly verb: "assign" | "reassign" };
  /** Null when the draft has them already. */
  subject: Subject | null;
  sections: readonly SubjectChoice[];
  people: readonly Candidate[];
  chosen: readonly string[];
  /** ISO instants. */
  deadlineAt: string | null;
  happensAt: string | null;
  brief: string;
}

/** An editor asks for a story: what, where, of whom, until when. What was filled in stays if it fails. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { story, sections, people } = props;
  const t = useTranslations("assignments");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const { timeZone } = useDesk();
  const router = useRouter();
  const [now] = useState(() => new Date());
  const quick = quickTimes(now, timeZone);
  // The version that the person saw when they began; a refresh behind the form does not change it.
  const [seen, setSeen] = useState(story?.version ?? null);
  const [written, setSubject] = useState(props.subject);
  // Once somebody writes it, title, section and place are the draft's own.
  const subject = props.subject ? written : null;
  const [chosen, setChosen] = useState<readonly string[]>(props.chosen);
  const [brief, setBrief] = useState(props.brief);
  const deadline = useWallTime(wallAt(props.deadlineAt, timeZone));
  const happens = useWallTime(wallAt(props.happensAt, timeZone));
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<MoveProblem | null>(null);
  const [busy, start] = useTransition();
  const [reloading, startReload] = useTransition();
  const deadlineAt = deadline.choice.ok ? deadline.choice.at.toISOString() : keptDeadline();
  const happensAt = happens.empty ? null : instantOf(happens.choice);

  /** A deadline that has passed may stay as it is while something else changes. */
  function keptDeadline(): string | null {
    const { choice } = deadline;
    if (choice.ok || choice.reason !== "past" || !props.deadlineAt) return null;
    return Math.abs(choice.at.getTime() - new Date(props.deadlineAt).getTime()) < 60_000
      ? props.deadlineAt
      : null;
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const whole = !subject || (hasWords(subject.title) && subject.sectionId !== "");
    if (!whole || chosen.length === 0 || !deadlineAt || (!happens.empty && !happensAt)) return;
    const terms = { personIds: [...chosen], deadlineAt, happensAt, brief };
    start(async () => {
      setProblem(null);
      const result = await (story
        ? moveStoryAction({
            storyId: story.id,
            expectedVersion: seen ?? story.version,
            verb: story.verb,
            assignment: { terms, ...(subject ? { subject } : {}) },
          })
        : giveAssignmentAction({ subject: subject ?? { title: "", sectionId: "", place: "" }, terms })
      ).catch(() => null);
      if (!result?.ok) {
        const stale = result?.code === "stale" || result?.code === "conflict";
        return setProblem({ message: result?.message ?? unreachable, stale });
      }
      toast.success(t(story?.verb === "reassign" ? "changed" : "given"));
      if ("storyId" in result.value) router.push(assignmentPath(result.value.storyId));
      else setSeen(result.value.version);
    });
  };
  const reload = () =>
    startReload(() => {
      router.refresh();
      setProblem(null);
      setSeen(null);
    });

  return (
    <form method="dialog" onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      {subject ? (
        <SubjectFields
          subject={subject}
          sections={sections}
          asked={asked}
          onChange={(part) => setSubject({ ...subject, ...part })}
        />
      ) : null}
      <PeopleChoice
        people={people}
        chosen={chosen}
        missing={asked && chosen.length === 0}
        onChange={setChosen}
      />
      <div className="grid gap-3">
        <QuickTimes times={quick} chosen={deadline.wall} onChoose={deadline.set} />
        <WallTimeField
          time={deadline}
          dateLabel={t("deadline")}
          timeLabel={t("deadlineTime")}
          min={localDate(now, timeZone)}
          {...(deadlineAt ? {} : { past: t("deadlinePast") })}
          required
          asked={asked}
        />
      </div>
      <WallTimeField
        time={happens}
        dateLabel={t("happensOptional")}
        timeLabel={t("happensTime")}
        asked={asked}
      />
      <Field label={t("brief")} hint={t("briefHint")}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={briefLimit}
            rows={4}
            value={brief}
            onChange={(event) => setBrief(event.target.value)}
          />
        )}
      </Field>
      <MoveProblemNotice problem={problem} reloading={reloading} onReload={reload} />
      <div>
        <Button type="submit" tone="primary" size="lg" busy={busy} className="max-sm:w-full">
          {t(story?.verb === "reassign" ? "change" : "give")}
        </Button>
      </div>
    </form>
  );
}

function wallAt(at: string | null, timeZone: string) {
  return at ? wallOf(new Date(at), timeZone) : { date: "", time: "" };
}
