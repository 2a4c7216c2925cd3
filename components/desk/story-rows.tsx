import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatShort } from "#lib/dates.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import { isReviewState, isWritingState } from "#newsroom/workflow/rules.ts";
import { ApprovalLine, hasApprovalLine } from "./approval-line.tsx";
import { Deadline } from "./deadline.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { EmbargoChip } from "./embargo-chip.tsx";
import { storyPath } from "./story-path.ts";
import { StoryStateChip } from "./story-state.tsx";
import { When } from "./when.tsx";

interface StoryRowsProps extends DeskMoment {
  stories: readonly DeskStory[];
  /** Whose name to show: nobody's on one's own list. */
  showWriter?: boolean;
  showState?: boolean;
  /** Stands at the end of a row. */
  action?: (story: DeskStory) => ReactNode;
  /** A line under the row's facts. */
  note?: (story: DeskStory) => ReactNode;
}

/** Stories one under the other; the whole row opens the story. */
export function StoryRows({ stories, showWriter, showState, action, note, ...moment }: StoryRowsProps) {
  const t = useTranslations("desk");
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {stories.map((story) => (
        <li
          key={story.id}
          className="relative flex items-center gap-3 px-3.5 py-2.5 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent touch:min-h-15"
        >
          <div className="min-w-0 flex-1">
            <Link
              href={storyPath(story)}
              className={`line-clamp-2 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none sm:line-clamp-1 ${story.title ? "" : "text-faint italic"}`}
            >
              {story.title || t("untitled")}
            </Link>
            <Meta story={story} showWriter={showWriter} {...moment} />
            {note?.(story)}
            {showState ? (
              <div className="mt-1.5 sm:hidden">
                <StoryStateChip state={story.state} />
              </div>
            ) : null}
          </div>
          {showState ? (
            <div className="max-sm:hidden">
              <StoryStateChip state={story.state} />
            </div>
          ) : null}
          {action ? <div className="relative shrink-0">{action(story)}</div> : null}
        </li>
      ))}
    </ul>
  );
}

function Meta({
  story,
  showWriter,
  ...moment
}: { story: DeskStory; showWriter: boolean | undefined } & DeskMoment) {
  const t = useTranslations("desk");
  const lastChange =
    story.state === "draft" || story.state === "updating" ? story.touchedAt : story.stateSince;
  const held = story.reviewer !== null && isReviewState(story.state);
  return (
    <div className="mt-0.5 overflow-hidden text-xs text-muted">
      {/* Every part begins with a dot; the one at the beginning of a line is cut off with the margin. */}
      <p className="-ml-4 flex flex-wrap items-center [&>*]:before:inline-block [&>*]:before:w-4 [&>*]:before:text-center [&>*]:before:font-normal [&>*]:before:content-['·']">
        {showWriter ? <b className="font-semibold text-ink">{story.writer}</b> : null}
        <span>{story.section ?? t("noSection")}</span>
        {story.publishAt ? (
          <span className="tabular font-semibold text-violet">
            {formatShort(story.publishAt, moment.timeZone, moment.locale)}
          </span>
        ) : (
          <span>
            <When at={lastChange} {...moment} />
          </span>
        )}
        {hasApprovalLine(story) ? (
          <span>
            <ApprovalLine story={story} />
          </span>
        ) : null}
        {held ? <span>{t("heldBy", { name: story.reviewer ?? "" })}</span> : null}
        {story.wordCount > 0 ? (
          <span className="tabular max-sm:hidden">{t("words", { count: story.wordCount })}</span>
        ) : null}
        {story.deadlineAt && isWritingState(story.state) ? (
          <span>
            <Deadline plan={story} {...moment} />
          </span>
        ) : null}
        {story.embargoUntil ? (
          <span>
            <EmbargoChip until={story.embargoUntil} {...moment} />
          </span>
        ) : null}
      </p>
    </div>
  );
}
