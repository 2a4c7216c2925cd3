import { CircleAlert, CircleCheck, Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import type { DraftProblem } from "#newsroom/drafts/problems.ts";
import { ProblemsContext } from "../fields/problems-context.ts";

/** What is missing before the desk can take the story, and what would be better; each leads to its field. */
export function ProblemsList({ onJump }: { onJump: (field: DraftProblem["field"], key: string) => void }) {
  const t = useTranslations("editor.problems");
  const words = useTranslations("problems");
  const { list, tried } = useContext(ProblemsContext);
  const blocking = list.filter((problem) => problem.blocking);
  const holding = list.filter((problem) => problem.holding);
  const advice = list.filter((problem) => !problem.blocking && !problem.holding);
  const line = (problem: DraftProblem) => (
    <li key={`${problem.field} ${problem.key}`}>
      <button
        type="button"
        onClick={() => onJump(problem.field, problem.key)}
        className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 text-left text-base hover:bg-hover touch:min-h-11"
      >
        {problem.blocking ? (
          <CircleAlert aria-hidden className={`size-4 shrink-0 ${tried ? "text-danger" : "text-faint"}`} />
        ) : problem.holding ? (
          <CircleAlert aria-hidden className="size-4 shrink-0 text-warning" />
        ) : (
          <Lightbulb aria-hidden className="size-4 shrink-0 text-faint" />
        )}
        <span className={problem.blocking && tried ? "text-danger" : problem.blocking ? "" : "text-muted"}>
          {words.has(problem.key) ? words(problem.key, problem.values) : problem.key}
        </span>
      </button>
    </li>
  );
  return (
    <section aria-labelledby="problems-title" className="grid gap-1.5">
      <h2 id="problems-title" className="text-sm font-semibold">
        {t("title")}
      </h2>
      {blocking.length === 0 ? (
        <p className="flex items-center gap-2 px-2 text-base text-success">
          <CircleCheck aria-hidden className="size-4" />
          {t("ready")}
        </p>
      ) : (
        <ul>{blocking.map(line)}</ul>
      )}
      {holding.length > 0 ? (
        <>
          <p id="holding-title" className="px-2 pt-1 text-xs font-semibold text-muted">
            {t("holding")}
          </p>
          <ul aria-labelledby="holding-title">{holding.map(line)}</ul>
        </>
      ) : null}
      {advice.length > 0 ? <ul aria-label={t("advice")}>{advice.map(line)}</ul> : null}
    </section>
  );
}
