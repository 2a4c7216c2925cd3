import { useTranslations } from "next-intl";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import type { SchedulePause } from "#newsroom/schedule/types.ts";
import { ResumeSchedules } from "./resume-schedules-client.tsx";

interface PauseBannerProps extends DeskMoment {
  pause: SchedulePause;
  /** What came due since it began, as far as the viewer may read it. */
  held: readonly DeskStory[];
  mayResume: boolean;
}

/** Over every page of the desk while all schedules are paused: who, since when, why, and what waits. */
export function PauseBanner({ pause, held, mayResume, timeZone, locale }: PauseBannerProps) {
  const t = useTranslations("schedules.pause");
  return (
    <section aria-label={t("bannerLabel")} className="mx-auto w-full max-w-7xl px-4 pt-4 md:px-8">
      <Notice
        tone="danger"
        title={t("banner", {
          name: pause.by ?? t("somebody"),
          time: formatShort(pause.since, timeZone, locale),
        })}
        action={
          mayResume ? (
            <ResumeSchedules
              held={held.map(({ id, title, publishAt }) => ({
                id,
                title,
                time: publishAt ? formatShort(publishAt, timeZone, locale) : "",
              }))}
            />
          ) : undefined
        }
      >
        <p className="whitespace-pre-line">{t("bannerReason", { reason: pause.reason })}</p>
        <p>{t("bannerHeld", { count: held.length })}</p>
      </Notice>
    </section>
  );
}
