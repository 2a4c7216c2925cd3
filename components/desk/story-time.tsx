import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatRelative, formatShort } from "#lib/dates.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { When } from "./when.tsx";

/** The time that counts for a story: when it goes out and how long until then, or since when it is as it is. */
export function StoryTime({ story, ...moment }: { story: DeskStory } & DeskMoment) {
  const t = useTranslations("desk");
  const { now, timeZone, locale } = moment;
  if (!story.publishAt) return <When at={story.stateSince} {...moment} />;
  const relative = formatRelative(story.publishAt, now, timeZone, locale);
  const late = story.publishAt.getTime() < now.getTime() - 30_000;
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
    </span>
  );
}
