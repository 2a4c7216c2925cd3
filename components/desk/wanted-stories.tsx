import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonStyles } from "#components/ui/button-styles.ts";
import type { WantedStory } from "#newsroom/board/types.ts";
import { Deadline } from "./deadline.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { When } from "./when.tsx";

/** What came back to its writer: who asks for what, since when, and the way to correct it. */
export function WantedStories({ stories, ...moment }: { stories: readonly WantedStory[] } & DeskMoment) {
  const t = useTranslations("desk");
  return (
    <ul className="grid gap-3">
      {stories.map((story) => (
        <li key={story.id} className="overflow-hidden rounded-lg border bg-surface">
          <div className="flex flex-wrap items-center gap-3 px-3.5 py-3">
            <div className="min-w-0 flex-1 basis-60">
              <p className="text-md font-semibold text-pretty">{story.title || t("untitled")}</p>
              <p className="mt-0.5 text-xs text-muted">
                {story.section ?? t("noSection")} · <When at={story.stateSince} {...moment} />
              </p>
              {story.deadlineAt ? (
                <p className="mt-1 text-xs text-muted">
                  <Deadline plan={story} {...moment} />
                </p>
              ) : null}
            </div>
            <Link href={`/desk/stories/${story.id}`} className={buttonStyles("primary", "md")}>
              {t("mine.fix")}
            </Link>
          </div>
          {story.reason ? (
            <p className="border-t border-danger/20 bg-danger-soft px-3.5 py-2.5 text-base text-pretty">
              <b className="text-danger">
                {story.returnedBy
                  ? t("mine.reasonFrom", { name: story.returnedBy })
                  : t("mine.reasonFromNobody")}
              </b>{" "}
              <span className="whitespace-pre-line">{story.reason}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
