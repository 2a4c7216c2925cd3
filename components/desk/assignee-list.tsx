import { CircleCheck, CircleDashed, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Assignee, AssignmentAnswer } from "#newsroom/assignments/types.ts";

const looks: Record<AssignmentAnswer, { Icon: typeof CircleCheck; ink: string }> = {
  asked: { Icon: CircleDashed, ink: "text-faint" },
  accepted: { Icon: CircleCheck, ink: "text-success" },
  cannot: { Icon: CircleX, ink: "text-danger" },
};

/** Whom an assignment was given to, and what each has said. `full` tells the reasons too. */
export function AssigneeList({ assignees, full }: { assignees: readonly Assignee[]; full?: boolean }) {
  const t = useTranslations("assignments.answers");
  return (
    <ul className={full ? "grid gap-2" : "flex flex-wrap gap-x-3 gap-y-1"}>
      {assignees.map(({ id, name, answer, reason }) => {
        const { Icon, ink } = looks[answer];
        return (
          <li key={id} className="flex items-start gap-1.5 text-sm">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${ink}`} />
            <span className="min-w-0">
              <span className={answer === "cannot" ? "text-muted line-through" : "font-medium"}>{name}</span>{" "}
              <span className={full ? "text-muted" : "sr-only"}>{t(answer)}</span>
              {full && reason ? <span className="block text-muted">“{reason}”</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
