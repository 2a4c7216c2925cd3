import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatRelative, formatShort } from "#lib/dates.ts";
import { isOverdue } from "#newsroom/assignments/rules.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import type { DeskMoment } from "./desk-moment.ts";

interface DeadlineProps extends DeskMoment {
  plan: { readonly state: StoryState; readonly deadlineAt: Date | null };
}

/** Until when something is wanted, and how long that is; a deadline that was missed shouts. */
export function Deadline({ plan, now, timeZone, locale }: DeadlineProps) {
  const t = useTranslations("assignments");
  if (!plan.deadlineAt) return null;
  const time = formatShort(plan.deadlineAt, timeZone, locale);
  const relative = formatRelative(plan.deadlineAt, now, timeZone, locale);
  if (isOverdue(plan, now)) {
    return (
      <Chip tone="danger" icon={<AlarmClock aria-hidden />}>
        <time dateTime={plan.deadlineAt.toISOString()}>{t("overdue", { time })}</time>
      </Chip>
    );
  }
  return (
    <span className="tabular">
      <time dateTime={plan.deadlineAt.toISOString()} className="font-semibold text-ink">
        {t("deadlineAt", { time })}
      </time>
      {relative === time ? null : ` · ${relative}`}
    </span>
  );
}
