import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import type { DeskStory } from "#newsroom/board/types.ts";
import { isReviewState } from "#newsroom/workflow/rules.ts";
import { ApprovalLine, hasApprovalLine } from "./approval-line.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { AllRowsCheck, RowCheck } from "./row-check-client.tsx";
import { storyPath } from "./story-path.ts";
import { StoryStateChip } from "./story-state.tsx";
import { StoryTime } from "./story-time.tsx";

const heading = "px-3 py-2 text-left text-xs font-semibold text-muted last:pr-4";
const cell = "px-3 py-2 align-middle last:pr-4";

/** The newsroom's list on a wide screen: one line a story, the whole line opens it. */
export function BoardTable({
  stories,
  reads,
  ...moment
}: {
  stories: readonly DeskStory[];
  /** Leads to the numbers of a story that has some for this reader. */
  reads: (storyId: string) => ReactNode;
} & DeskMoment) {
  const t = useTranslations("desk");
  return (
    <div className="overflow-hidden rounded-lg border bg-surface max-md:hidden">
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">{t("board.list", { count: stories.length })}</caption>
        <thead className="border-b bg-canvas">
          <tr>
            <th scope="col" className="w-11 pl-2 text-left">
              <AllRowsCheck />
            </th>
            <th scope="col" className={heading}>
              {t("board.columns.story")}
            </th>
            <th scope="col" className={`${heading} w-52`}>
              {t("board.columns.state")}
            </th>
            <th scope="col" className={`${heading} w-44`}>
              {t("board.columns.writer")}
            </th>
            <th scope="col" className={`${heading} w-36 max-xl:hidden`}>
              {t("board.columns.section")}
            </th>
            <th scope="col" className={`${heading} w-60`}>
              {t("board.columns.time")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {stories.map((story) => (
            <tr
              key={story.id}
              data-story-row={story.id}
              className="relative transition-colors hover:bg-hover has-checked:bg-accent-soft has-[a:focus-visible]:bg-accent-soft"
            >
              <td className="pl-2 align-middle">
                <RowCheck storyId={story.id} title={story.title || t("untitled")} />
              </td>
              <td className={cell}>
                <Link
                  href={storyPath(story)}
                  data-story-link
                  className={`block truncate text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${story.title ? "" : "text-faint"}`}
                >
                  {story.title || t("untitled")}
                </Link>
              </td>
              <td className={cell}>
                <StoryStateChip state={story.state} />
                {story.reviewer && isReviewState(story.state) ? (
                  <span className="block truncate text-xs text-muted">
                    {t("heldBy", { name: story.reviewer })}
                  </span>
                ) : null}
                {hasApprovalLine(story) ? (
                  <span className="block text-xs text-pretty text-muted">
                    <ApprovalLine story={story} />
                  </span>
                ) : null}
              </td>
              <td className={cell}>
                <span className="flex items-center gap-2">
                  <Avatar name={story.writer} size="sm" />
                  <span className="truncate">{story.writer}</span>
                </span>
              </td>
              <td className={`${cell} truncate text-muted max-xl:hidden`}>
                {story.section ?? t("noSection")}
              </td>
              <td className={`${cell} text-muted`}>
                <StoryTime story={story} {...moment} />
                {reads(story.id)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
