import { LayoutList } from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { BoardCalendar } from "#components/desk/board-calendar.tsx";
import { BoardColumns } from "#components/desk/board-columns-client.tsx";
import { BoardFilters } from "#components/desk/board-filters-client.tsx";
import { BoardKeys } from "#components/desk/board-keys-client.tsx";
import { BoardLanes } from "#components/desk/board-lanes.tsx";
import { BoardSelection } from "#components/desk/board-selection-client.tsx";
import { BoardTable } from "#components/desk/board-table.tsx";
import { BoardTabs, BoardViews } from "#components/desk/board-tabs.tsx";
import { type DeskMoment, dateLocale } from "#components/desk/desk-moment.ts";
import { KeptFilters } from "#components/desk/kept-filters.tsx";
import { ReadsLink } from "#components/desk/numbers/reads-link.tsx";
import { LeftBehindAlarm, OverdueAlarm } from "#components/desk/overdue-alarm.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { StoryRows } from "#components/desk/story-rows.tsx";
import { HeldAlarm } from "#components/schedule/held-alarm.tsx";
import { PauseSchedules } from "#components/schedule/pause-schedules-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type BoardColumn, columnsCookie, readColumns } from "#newsroom/board/columns.ts";
import { mayKeepFilter } from "#newsroom/board/policy.ts";
import {
  boardChoices,
  keptFilters,
  lanesOfBoard,
  movesOpenOn,
  storiesOnBoard,
  weekOfBoard,
} from "#newsroom/board/queries.ts";
import { bulkVerbs } from "#newsroom/board/rules.ts";
import { type BoardFilter, boardPath, parseBoardFilter } from "#newsroom/board/schema.ts";
import { weekAround, weekOf } from "#newsroom/board/week.ts";
import { readsOfStories } from "#newsroom/numbers/queries.ts";
import { mayPauseSchedules } from "#newsroom/schedule/policy.ts";
import { heldStories, overdueStories, storiesLeftBehind } from "#newsroom/schedule/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("board.title") };
}

export default async function BoardPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { filter, ignored } = parseBoardFilter(await searchParams);
  const actor = await requireActor(boardPath(filter));
  const [settings, locale, t, choices, overdue, held, kept] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("desk"),
    boardChoices(),
    overdueStories(actor),
    heldStories(actor),
    keptFilters(actor),
  ]);
  const [heldMoves, behind] = await Promise.all([
    movesOpenOn(
      actor,
      held.map(({ id }) => id),
    ),
    storiesLeftBehind(actor),
  ]);
  const columns = readColumns((await cookies()).get(columnsCookie)?.value);
  const mayPause = mayPauseSchedules(actor).allowed && settings.schedulePausedAt === null;
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("board.title")}
        actions={
          <>
            {filter.view === "table" ? <BoardColumns chosen={columns} /> : null}
            <BoardKeys />
            {mayPause ? <PauseSchedules /> : null}
            <BoardViews filter={filter} />
          </>
        }
      />
      <div className="grid gap-3">
        <HeldAlarm stories={held} moves={heldMoves} {...moment} />
        <OverdueAlarm stories={overdue} />
        <LeftBehindAlarm stories={behind} />
        {ignored.length > 0 ? <Notice>{t("board.ignored", { keys: ignored.join(", ") })}</Notice> : null}
        <KeptFilters
          filter={filter}
          kept={kept}
          mayShare={mayKeepFilter(actor, { isShared: true }).allowed}
        />
        <BoardTabs filter={filter} />
        <BoardFilters filter={filter} {...choices} />
        {filter.view === "lanes" ? (
          <BoardLanes lanes={await lanesOfBoard(actor, filter)} filter={filter} {...moment} />
        ) : null}
        {filter.view === "calendar" ? <BoardWeek actor={actor} filter={filter} {...moment} /> : null}
        {filter.view === "table" ? (
          <BoardList actor={actor} filter={filter} columns={columns} {...moment} />
        ) : null}
      </div>
    </div>
  );
}

type PartProps = { actor: PersonActor; filter: BoardFilter } & DeskMoment;

async function BoardWeek({ actor, filter, ...moment }: PartProps) {
  const week = filter.week ? weekOf(filter.week, moment.timeZone) : weekAround(moment.now, moment.timeZone);
  const shown = await weekOfBoard(actor, filter, week);
  return <BoardCalendar filter={filter} week={week} {...shown} {...moment} />;
}

async function BoardList({
  actor,
  filter,
  columns,
  ...moment
}: PartProps & { columns: readonly BoardColumn[] }) {
  const [page, t] = await Promise.all([storiesOnBoard(actor, filter), getTranslations("desk.board")]);
  const ids = page.stories.map(({ id }) => id);
  const [open, reads] = await Promise.all([movesOpenOn(actor, ids), readsOfStories(actor, ids)]);
  const readsLink = (storyId: string) => {
    const count = reads.get(storyId);
    return count === undefined ? null : <ReadsLink storyId={storyId} reads={count} />;
  };
  const filtered = boardPath({ ...filter, view: "table" }) !== boardPath({});
  const rows = page.stories.map(({ id, title, state, version, publishAt, embargoUntil }) => ({
    id,
    title,
    state,
    version,
    publishAt: publishAt?.toISOString() ?? null,
    embargoUntil: embargoUntil?.toISOString() ?? null,
    moves: bulkVerbs.filter((verb) => open.get(id)?.includes(verb)),
  }));
  // Also around an empty list: what became of a move of several is told there, and can be undone.
  return (
    <BoardSelection rows={rows}>
      {page.stories.length === 0 ? (
        <EmptyState icon={<LayoutList aria-hidden />} title={t(filtered ? "nothingFound" : "empty")}>
          {t(filtered ? "nothingFoundBody" : "emptyBody")}
        </EmptyState>
      ) : (
        <>
          <BoardTable stories={page.stories} columns={columns} reads={readsLink} {...moment} />
          <div className="md:hidden">
            <StoryRows
              stories={page.stories}
              showState
              showWriter
              note={(story) => readsLink(story.id)}
              {...moment}
            />
          </div>
        </>
      )}
      {page.next || filter.after ? (
        <p className="flex justify-between gap-2 pt-4">
          {filter.after ? (
            <Link href={boardPath({ ...filter, after: null })} className={buttonStyles("secondary")}>
              {t("first")}
            </Link>
          ) : (
            <span />
          )}
          {page.next ? (
            <Link href={boardPath({ ...filter, after: page.next })} className={buttonStyles("secondary")}>
              {t("next")}
            </Link>
          ) : null}
        </p>
      ) : null}
    </BoardSelection>
  );
}
