"use client";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { TakenTime } from "#newsroom/schedule/rules.ts";
import { useDesk } from "./desk-context-client.tsx";

const mostNamed = 3;

/** Names the stories that go out about the chosen time. It only tells: two at once may be meant. */
export function ScheduleConflicts({ conflicts, at }: { conflicts: readonly TakenTime[]; at: Date }) {
  const t = useTranslations("schedules.conflicts");
  const all = useTranslations("desk");
  const { timeZone, locale } = useDesk();
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="warning">
      <ul aria-live="polite" className="grid gap-1">
        {conflicts.slice(0, mostNamed).map((other) => (
          <li key={other.storyId}>
            {t(other.at.getTime() === at.getTime() ? "same" : "near", {
              time: formatShort(other.at, timeZone, locale),
              title: other.title || all("untitled"),
              section: other.section ?? all("noSection"),
            })}
          </li>
        ))}
        {conflicts.length > mostNamed ? (
          <li>{t("others", { count: conflicts.length - mostNamed })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
