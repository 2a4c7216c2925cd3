import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { DeskStory } from "#newsroom/board/types.ts";
import { storyPath } from "./story-path.ts";

/** Shouts when a scheduled story did not go out; shows nothing otherwise. */
export function OverdueAlarm({ stories }: { stories: readonly DeskStory[] }) {
  const t = useTranslations("desk.overdue");
  return <Alarm stories={stories} title={t("title", { count: stories.length })} body={t("body")} />;
}

/** Shouts when something that follows a publication was not done; shows nothing otherwise. */
export function LeftBehindAlarm({ stories }: { stories: readonly DeskStory[] }) {
  const t = useTranslations("schedules.behind");
  return <Alarm stories={stories} title={t("title", { count: stories.length })} body={t("body")} />;
}

function Alarm({ stories, title, body }: { stories: readonly DeskStory[]; title: string; body: string }) {
  const t = useTranslations("desk");
  if (stories.length === 0) return null;
  return (
    <Notice tone="danger" alert title={title}>
      <p>{body}</p>
      <ul className="mt-1.5 grid gap-1">
        {stories.map((story) => (
          <li key={story.id}>
            <Link href={storyPath(story)} className="font-semibold underline underline-offset-2">
              {story.title || t("untitled")}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
