import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { PlannedStory } from "#newsroom/assignments/types.ts";
import { AssigneeList } from "./assignee-list.tsx";
import { Deadline } from "./deadline.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { PlanFacts } from "./plan-facts.tsx";
import { assignmentPath } from "./story-path.ts";
import { StoryStateChip } from "./story-state.tsx";
import { When } from "./when.tsx";

interface PlanRowsProps extends DeskMoment {
  plans: readonly PlannedStory[];
  /** Shows who offered it and since when, instead of who has it until when. */
  pitches?: boolean;
}

/** Pitches or assignments one under the other; the whole row opens one. */
export function PlanRows({ plans, pitches, ...moment }: PlanRowsProps) {
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {plans.map((plan) => (
        <li
          key={plan.id}
          className={classNames(
            "relative grid gap-x-4 gap-y-1.5 px-3.5 py-3 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent md:items-center",
            pitches
              ? "md:grid-cols-[minmax(0,1fr)_auto]"
              : "md:grid-cols-[minmax(0,1fr)_minmax(0,15rem)_6.5rem]",
          )}
        >
          <div className="grid min-w-0 gap-1">
            <Link
              href={assignmentPath(plan.id)}
              className="line-clamp-2 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none"
            >
              {plan.title || desk("untitled")}
            </Link>
            <p className="text-xs text-muted">
              <PlanFacts plan={plan} {...moment} />
            </p>
          </div>
          <div className="grid gap-1 text-xs text-muted">
            {pitches ? (
              <p>
                {plan.pitchedBy ? <b className="font-semibold text-ink">{plan.pitchedBy}</b> : null}{" "}
                <When at={plan.stateSince} {...moment} />
              </p>
            ) : (
              <>
                <p>
                  <Deadline plan={plan} {...moment} />
                </p>
                {plan.assignees.every(({ answer }) => answer === "cannot") ? (
                  <p className="font-semibold text-danger">{t("nobodyHolds")}</p>
                ) : null}
                <AssigneeList assignees={plan.assignees} />
              </>
            )}
          </div>
          {pitches ? null : (
            <div className="justify-self-start md:justify-self-end">
              <StoryStateChip state={plan.state} />
            </div>
          )}
          {pitches && plan.why ? (
            <p className="line-clamp-2 text-sm text-pretty text-muted md:col-span-2">{plan.why}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
