import Link from "next/link";
import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { type BoardFilter, boardPath, statesOfStage } from "#newsroom/board/schema.ts";
import type { BoardLane, DeskStory } from "#newsroom/board/types.ts";
import { ApprovalLine, hasApprovalLine } from "./approval-line.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { storyPath } from "./story-path.ts";
import { StoryStateChip } from "./story-state.tsx";
import { StoryTime } from "./story-time.tsx";

/** The stages of the newsroom side by side, with the stories in each. */
export function BoardLanes({
  lanes,
  filter,
  ...moment
}: { lanes: readonly BoardLane[]; filter: BoardFilter } & DeskMoment) {
  const t = useTranslations("desk.board");
  return (
    <div className="-mx-4 flex snap-x scroll-px-4 items-start gap-3 overflow-x-auto px-4 pb-4 md:-mx-8 md:scroll-px-8 md:px-8">
      {lanes.map(({ stage, stories, more }) => (
        <section
          key={stage}
          aria-label={t(`stages.${stage}`)}
          className="grid w-[17.5rem] shrink-0 snap-start gap-2 rounded-lg bg-sunken p-2 xl:min-w-0 xl:flex-1"
        >
          <h2 className="flex items-center gap-2 px-1.5 pt-1 text-sm font-bold">
            {t(`stages.${stage}`)}
            <span className="tabular font-medium text-faint">
              {stories.length}
              {more ? "+" : ""}
            </span>
          </h2>
          {stories.length === 0 ? <p className="px-1.5 py-3 text-sm text-faint">{t("laneEmpty")}</p> : null}
          <ul className="grid gap-2">
            {stories.map((story) => (
              <LaneCard
                key={story.id}
                story={story}
                showState={story.state !== statesOfStage[stage][0]}
                {...moment}
              />
            ))}
          </ul>
          {more ? (
            <Link
              href={boardPath({ ...filter, view: "table", state: stage, after: null })}
              className="rounded-md px-1.5 py-2 text-sm font-semibold text-accent hover:underline"
            >
              {t("more")}
            </Link>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function LaneCard({ story, showState, ...moment }: { story: DeskStory; showState: boolean } & DeskMoment) {
  const t = useTranslations("desk");
  return (
    <li className="relative grid gap-1.5 rounded-md border bg-surface p-2.5 shadow-raised transition-colors hover:border-line-strong has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <Link
        href={storyPath(story)}
        data-story-link
        className="line-clamp-3 text-base leading-snug font-semibold text-pretty after:absolute after:inset-0 focus-visible:outline-none"
      >
        {story.title || t("untitled")}
      </Link>
      {showState ? (
        <div>
          <StoryStateChip state={story.state} />
        </div>
      ) : null}
      <div className="grid gap-1 text-xs text-muted">
        <p className="flex items-center gap-1.5">
          <Avatar name={story.writer} size="sm" />
          <span className="truncate">{story.writer}</span>
        </p>
        {hasApprovalLine(story) ? (
          <p className="text-pretty">
            <ApprovalLine story={story} />
          </p>
        ) : null}
        <p>
          <StoryTime story={story} {...moment} />
        </p>
      </div>
    </li>
  );
}
