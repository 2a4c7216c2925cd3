import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Reschedule } from "#components/desk/reschedule-client.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import type { Verb } from "#newsroom/workflow/rules.ts";
import { PublishHeld } from "./publish-held-client.tsx";

interface HeldAlarmProps extends DeskMoment {
  stories: readonly DeskStory[];
  /** What the viewer may do about each. */
  moves: ReadonlyMap<string, readonly Verb[]>;
}

/** Shouts that stories missed their time under a pause, and lets an editor decide about each or all of them. */
export function HeldAlarm({ stories, moves, timeZone, locale }: HeldAlarmProps) {
  const t = useTranslations("schedules.held");
  const all = useTranslations("desk");
  if (stories.length === 0) return null;
  const may = (story: DeskStory, verb: Verb) => moves.get(story.id)?.includes(verb) ?? false;
  const timeOf = ({ publishAt }: DeskStory) => (publishAt ? formatShort(publishAt, timeZone, locale) : "");
  const publishable = stories.filter((story) => may(story, "publish"));
  return (
    <Notice
      tone="danger"
      alert
      title={t("title", { count: stories.length })}
      action={
        publishable.length > 0 ? (
          <PublishHeld
            stories={publishable.map((story) => ({
              id: story.id,
              title: story.title,
              version: story.version,
              time: timeOf(story),
            }))}
          />
        ) : undefined
      }
    >
      <p>{t("body")}</p>
      <ul className="mt-1.5 grid gap-1">
        {stories.map((story) => (
          <li key={story.id} className="flex flex-wrap items-center gap-x-2">
            <Link href={storyPath(story)} className="font-semibold underline underline-offset-2">
              {story.title || all("untitled")}
            </Link>
            <span className="tabular text-sm text-muted">{t("missed", { time: timeOf(story) })}</span>
            {may(story, "reschedule") ? (
              <Reschedule
                story={{
                  id: story.id,
                  state: story.state,
                  version: story.version,
                  title: story.title,
                  publishAt: null,
                  embargoUntil: story.embargoUntil?.toISOString() ?? null,
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
