import { AlarmClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import { clockOfRequest } from "#newsroom/corrections/rules.ts";
import type { RequestState } from "#newsroom/corrections/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

const tones: Record<RequestState, ChipTone> = {
  new: "accent",
  taken: "violet",
  answered: "success",
  refused: "neutral",
};

/** Where a request stands. */
export function RequestStateChip({ state }: { state: RequestState }) {
  const t = useTranslations("corrections");
  return <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>;
}

interface RequestClockProps extends DeskMoment {
  request: { readonly state: RequestState; readonly dueAt: Date };
}

/** From how many hours on a clock that runs out is said louder. */
const soonHours = 12;

/** How long is left for a request; one that is overdue shouts. Nothing once it is settled. */
export function RequestClock({ request, now, timeZone, locale }: RequestClockProps) {
  const t = useTranslations("corrections");
  const clock = clockOfRequest(request, now);
  if (clock.kind === "settled") return null;
  const title = t("dueAt", { time: formatShort(request.dueAt, timeZone, locale) });
  const overdue = clock.kind === "overdue";
  return (
    <time dateTime={request.dueAt.toISOString()} title={title}>
      <Chip
        tone={overdue ? "danger" : clock.hours <= soonHours ? "warning" : "neutral"}
        icon={<AlarmClock aria-hidden />}
      >
        {t(overdue ? "overdueBy" : "hoursLeft", { hours: clock.hours })}
      </Chip>
    </time>
  );
}
