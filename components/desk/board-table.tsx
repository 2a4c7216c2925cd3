import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BoardColumn } from "#newsroom/board/columns.ts";
import type { DeskStory } from "#newsroom/board/types.ts";
import { BoardCell } from "./board-cell.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { AllRowsCheck, RowCheck } from "./row-check-client.tsx";
import { storyPath } from "./story-path.ts";

const heading = "px-3 py-2 text-left text-xs font-semibold text-muted last:pr-4";
const cell = "px-3 py-2 align-middle last:pr-4";

const widths: Record<BoardColumn, string> = {
  state: "w-52",
  writer: "w-44",
  section: "w-36 max-xl:hidden",
  kind: "w-28 max-xl:hidden",
  words: "w-24",
  deadline: "w-40",
  time: "w-56",
  reads: "w-32",
};
const tones: Partial<Record<BoardColumn, string>> = {
  section: "truncate text-muted max-xl:hidden",
  kind: "truncate text-muted max-xl:hidden",
  words: "tabular text-muted",
  deadline: "tabular text-muted",
  time: "text-muted",
  reads: "text-muted",
};

/** The newsroom's list on a wide screen: one line a story, the whole line opens it. */
export function BoardTable({
  stories,
  columns,
  reads,
  ...moment
}: {
  stories: readonly DeskStory[];
  columns: readonly BoardColumn[];
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
            {columns.map((column) => (
              <th key={column} scope="col" className={`${heading} ${widths[column]}`}>
                {t(`board.columns.${column}`)}
              </th>
            ))}
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
              {columns.map((column) => (
                <td key={column} className={`${cell} ${tones[column] ?? ""}`}>
                  <BoardCell column={column} story={story} reads={reads} {...moment} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
