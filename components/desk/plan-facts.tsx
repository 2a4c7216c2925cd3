import { CalendarDays, MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatShort } from "#lib/dates.ts";
import type { PlannedStory } from "#newsroom/assignments/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

/** Section, place and time of a pitch or assignment, on one line. */
export function PlanFacts({
  plan,
  timeZone,
  locale,
}: { plan: Pick<PlannedStory, "section" | "place" | "happensAt"> } & DeskMoment) {
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 [&_svg]:size-3.5 [&_svg]:shrink-0">
      <span>{plan.section ?? desk("noSection")}</span>
      {plan.place ? (
        <span className="inline-flex items-center gap-1">
          <MapPin aria-hidden />
          <span className="sr-only">{t("place")}: </span>
          {plan.place}
        </span>
      ) : null}
      {plan.happensAt ? (
        <span className="tabular inline-flex items-center gap-1">
          <CalendarDays aria-hidden />
          <span className="sr-only">{t("happens")}: </span>
          <time dateTime={plan.happensAt.toISOString()}>{formatShort(plan.happensAt, timeZone, locale)}</time>
        </span>
      ) : null}
    </span>
  );
}
