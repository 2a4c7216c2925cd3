import { CircleCheck, CircleX, Lightbulb, type LucideIcon, UserRoundCheck, UserRoundPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatDateLine, formatShort } from "#lib/dates.ts";
import type { PlanningEvent, PlanningEventName } from "#newsroom/assignments/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

const icons: Record<PlanningEventName, LucideIcon> = {
  "assignment.pitch": Lightbulb,
  "assignment.give": UserRoundCheck,
  "assignment.terms": UserRoundPen,
  "assignment.accept": CircleCheck,
  "assignment.cannot": CircleX,
};

/** What was planned about a story, latest first: who offered, asked, accepted, declined, and when. */
export function PlanningTimeline({
  events,
  timeZone,
  locale,
}: { events: readonly PlanningEvent[] } & DeskMoment) {
  const t = useTranslations("assignments");
  const system = useTranslations("desk.history")("system");
  return (
    <ol className="grid gap-3">
      {events.map((event) => {
        const Icon = icons[event.event];
        return (
          <li key={event.id} className="flex gap-3">
            <Icon aria-hidden className="mt-1 size-4 shrink-0 text-muted" />
            <div className="min-w-0">
              <p className="text-base text-pretty">
                <b className="font-semibold">{event.name ?? system}</b>{" "}
                {t(`events.${event.event.slice("assignment.".length)}`, {
                  people: event.people.join(", "),
                  time: event.deadlineAt ? formatShort(event.deadlineAt, timeZone, locale) : "–",
                })}
              </p>
              {event.reason ? <p className="text-base text-pretty text-muted">“{event.reason}”</p> : null}
              <time dateTime={event.at.toISOString()} className="tabular text-xs text-muted">
                {formatDateLine(event.at, timeZone, locale)}
              </time>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
