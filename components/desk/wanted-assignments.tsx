import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PlannedStory } from "#newsroom/assignments/types.ts";
import { AnswerAssignment } from "./answer-assignment-client.tsx";
import { Deadline } from "./deadline.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { PlanFacts } from "./plan-facts.tsx";
import { assignmentPath } from "./story-path.ts";

/** What editors ask of one: until when, where, what; to begin, to accept or to say that one cannot. */
export function WantedAssignments({
  plans,
  personId,
  ...moment
}: { plans: readonly PlannedStory[]; personId: string } & DeskMoment) {
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  return (
    <ul className="grid gap-3">
      {plans.map((plan) => (
        <li key={plan.id} className="grid gap-2.5 rounded-lg border bg-surface px-3.5 py-3">
          <div className="grid gap-1">
            <p className="text-sm">
              <Deadline plan={plan} {...moment} />
            </p>
            <Link
              href={assignmentPath(plan.id)}
              className="text-md leading-snug font-semibold text-pretty hover:underline"
            >
              {plan.title || desk("untitled")}
            </Link>
            <p className="text-xs text-muted">
              <PlanFacts plan={plan} {...moment} />
            </p>
            {plan.brief ? (
              <p className="line-clamp-3 text-base text-pretty whitespace-pre-line text-muted">
                {plan.assignedBy ? (
                  <b className="font-semibold text-ink">{t("asks", { name: plan.assignedBy })}</b>
                ) : null}{" "}
                {plan.brief}
              </p>
            ) : null}
          </div>
          <AnswerAssignment
            storyId={plan.id}
            version={plan.version}
            title={plan.title}
            mayStart
            mayAccept={plan.assignees.some(({ id, answer }) => id === personId && answer === "asked")}
          />
        </li>
      ))}
    </ul>
  );
}
