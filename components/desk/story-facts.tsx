import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatDateLine, formatRelative } from "#lib/dates.ts";
import type { StoryForStaff } from "#newsroom/board/types.ts";
import { visibleFrom } from "#newsroom/workflow/rules.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { StoryStateChip } from "./story-state.tsx";
import { When } from "./when.tsx";

/** What a story is and where it stands: title, state, who, since when, and when it goes out. */
export function StoryFacts({ story, ...moment }: { story: StoryForStaff } & DeskMoment) {
  const t = useTranslations("desk");
  const { timeZone, locale, now } = moment;
  const late =
    story.publishAt !== null &&
    visibleFrom(story.publishAt, story.embargoUntil).getTime() < now.getTime() - 30_000;
  return (
    <div className="grid gap-1.5">
      <h1 className="text-xl font-bold tracking-tight text-pretty">{story.title || t("untitled")}</h1>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm text-muted">
        <StoryStateChip state={story.state} />
        <span>{story.section ?? t("noSection")}</span>
        <span>{t("by", { name: story.writers.map(({ name }) => name).join(", ") || story.writer })}</span>
        <span>
          <When at={story.stateSince} {...moment} />
        </span>
        <span className="tabular">{t("words", { count: story.wordCount })}</span>
      </div>
      {story.publishAt ? (
        <p className="flex flex-wrap items-center gap-2">
          <Chip tone={late ? "danger" : "violet"}>
            {t("review.scheduledFor", { time: formatDateLine(story.publishAt, timeZone, locale) })}
          </Chip>
          <span className="text-sm text-muted">{formatRelative(story.publishAt, now, timeZone, locale)}</span>
        </p>
      ) : null}
      {story.embargoUntil && story.embargoUntil > now ? (
        <p>
          <Chip tone="danger">
            {t("review.embargoUntil", { time: formatDateLine(story.embargoUntil, timeZone, locale) })}
          </Chip>
        </p>
      ) : null}
    </div>
  );
}
