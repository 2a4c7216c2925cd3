import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

/** A rule of the newsroom that a story does not keep. */
export interface CheckedProblem {
  readonly key: string;
  readonly blocking: boolean;
  readonly holding: boolean;
  readonly values: Record<string, string | number>;
}

/** The publish checklist: what must be completed, then what better were, or that nothing is missing. */
export function Checks({ problems }: { problems: readonly CheckedProblem[] }) {
  const t = useTranslations("desk.review");
  const groups = [
    { title: t("checksBlocking"), found: problems.filter(holdsBack), blocking: true },
    { title: t("checksAdvice"), found: problems.filter((problem) => !holdsBack(problem)), blocking: false },
  ].filter(({ found }) => found.length > 0);
  if (groups.length === 0) {
    return (
      <p className="flex items-center gap-2 text-base text-success">
        <CircleCheck aria-hidden className="size-[1.125rem]" />
        {t("checksDone")}
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      {groups.map(({ title, found, blocking }) => (
        <div key={title}>
          <h3 className="text-xs font-semibold text-muted">{title}</h3>
          <ul className="mt-1 grid gap-1">
            {found.map((problem) => (
              <CheckLine
                key={`${problem.key} ${JSON.stringify(problem.values)}`}
                problem={problem}
                blocking={blocking}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function holdsBack({ blocking, holding }: CheckedProblem): boolean {
  return blocking || holding;
}

function CheckLine({ problem, blocking }: { problem: CheckedProblem; blocking: boolean }) {
  const problems = useTranslations("problems");
  const Icon = blocking ? CircleAlert : TriangleAlert;
  return (
    <li className="flex items-start gap-2 text-base">
      <Icon
        aria-hidden
        className={`mt-0.5 size-[1.125rem] shrink-0 ${blocking ? "text-danger" : "text-warning"}`}
      />
      {problems.has(problem.key) ? problems(problem.key, problem.values) : problem.key}
    </li>
  );
}
