import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { formatShort } from "#lib/dates.ts";
import type { BoardColumn } from "#newsroom/board/columns.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import { isReviewState } from "#newsroom/workflow/rules.ts";
import { ApprovalLine, hasApprovalLine } from "./approval-line.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { StoryStateChip } from "./story-state.tsx";
import { StoryTime } from "./story-time.tsx";

interface BoardCellProps extends DeskMoment {
  column: BoardColumn;
  story: DeskStory;
  reads: (storyId: string) => ReactNode;
}

/** What one column of the board's list says of a story. */
export function BoardCell({ column, story, reads, ...moment }: BoardCellProps) {
  const t = useTranslations("desk");

  switch (column) {
    case "state":
      return (
        <>
          <StoryStateChip state={story.state} />
          {story.reviewer && isReviewState(story.state) ? (
            <span className="block truncate text-xs text-muted">{t("heldBy", { name: story.reviewer })}</span>
          ) : null}
          {hasApprovalLine(story) ? (
            <span className="block text-xs text-pretty text-muted">
              <ApprovalLine story={story} />
            </span>
          ) : null}
        </>
      );
    case "writer":
      return (
        <span className="flex items-center gap-2">
          <Avatar name={story.writer} size="sm" />
          <span className="truncate">{story.writer}</span>
        </span>
      );
    case "section":
      return story.section ?? t("noSection");
    case "kind":
      return t(`kinds.${story.kind}`);
    case "words":
      return story.wordCount.toLocaleString(moment.locale);
    case "deadline":
      return story.deadlineAt ? formatShort(story.deadlineAt, moment.timeZone, moment.locale) : "–";
    case "time":
      return <StoryTime story={story} {...moment} />;
    case "reads":
      return reads(story.id) ?? "–";
  }
}
