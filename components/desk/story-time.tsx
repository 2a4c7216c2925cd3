import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatRelative, formatShort } from "#lib/dates.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import { isWritingState, visibleFrom } from "#newsroom/workflow/rules.ts";
import { Deadline } from "./deadline.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { EmbargoChip } from "./embargo-chip.tsx";
import { When } from "./when.tsx";

/** The time that counts for a story: when it goes out and how long until then, or since when it is as it is. */
export function StoryTime({ story, ...moment }: { story: DeskStory } & DeskMoment) {
  const t = useTranslations("desk");
  const { now, timeZone, locale } = moment;
  const embargo = story.embargoUntil ? <EmbargoChip until={story.embargoUntil} {...moment} /> : null;
  if (!story.publishAt) {
    return (
      <span className="inline-flex flex-wrap items-center gap-1.5">
        {story.deadlineAt && (story.state === "assigned" || isWritingState(story.state)) ? (
          <Deadline plan={story} {...moment} />
        ) : (
          <When at={story.stateSince} {...moment} />
        )}
        {embargo}
      </span>
    );
  }
  const relative = formatRelative(story.publishAt, now, timeZone, locale);
  const late = visibleFrom(story.publishAt, story.embargoUntil).getTime() < now.getTime() - 30_000;
  return (
    <span className="tabular inline-flex flex-wrap items-center gap-x-1.5">
      <time dateTime={story.publishAt.toISOString()} className="font-semibold text-violet">
        {formatShort(story.publishAt, timeZone, locale)}
      </time>
      {late ? (
        <Chip tone="danger">{t("overdue.late", { time: relative })}</Chip>
      ) : relative.startsWith(locale === "id" ? "dalam" : "in") ? (
        <span>{relative}</span>
      ) : null}
      {embargo}
    </span>
  );
}
