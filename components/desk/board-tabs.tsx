import { CalendarDays, Columns3, List } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { type BoardFilter, boardPath, boardStages } from "#newsroom/board/schema.ts";

/** The stages as a row of links: over the list, or over the calendar while that is shown. */
export function BoardTabs({ filter }: { filter: BoardFilter }) {
  const t = useTranslations("desk.board");
  const states = useTranslations("states");
  const exact =
    filter.state !== null && !boardStages.some((stage) => stage === filter.state) ? filter.state : null;
  const view = filter.view === "calendar" ? "calendar" : "table";
  const tab =
    "flex h-8 shrink-0 items-center rounded-md px-2.5 text-sm font-semibold text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:text-ink touch:h-11";
  const here = (state: BoardFilter["state"]) =>
    filter.state === state && filter.view === view ? "page" : undefined;
  const to = (state: BoardFilter["state"]) => boardPath({ ...filter, state, view, after: null });
  return (
    <nav
      aria-label={t("state")}
      className="-mx-4 flex items-center gap-0.5 overflow-x-auto px-4 md:mx-0 md:px-0 [scrollbar-width:none]"
    >
      <Link href={to(null)} aria-current={here(null)} className={tab}>
        {t("all")}
      </Link>
      {boardStages.map((stage) => (
        <Link key={stage} href={to(stage)} aria-current={here(stage)} className={tab}>
          {t(`stages.${stage}`)}
        </Link>
      ))}
      {exact && exact !== "planned" && exact !== "writing" && exact !== "review" && exact !== "closed" ? (
        <Link href={to(exact)} aria-current={here(exact)} className={tab}>
          {states(exact)}
        </Link>
      ) : null}
    </nav>
  );
}

/** List, lanes or calendar. */
export function BoardViews({ filter }: { filter: BoardFilter }) {
  const t = useTranslations("desk.board");
  const calendar = useTranslations("board.calendar");
  const choices = [
    { view: "table", name: t("table"), Icon: List },
    { view: "lanes", name: t("lanes"), Icon: Columns3 },
    { view: "calendar", name: calendar("name"), Icon: CalendarDays },
  ] as const;
  return (
    <nav aria-label={t("view")} className="flex rounded-md border border-line-strong bg-surface p-0.5">
      {choices.map(({ view, name, Icon }) => (
        <Link
          key={view}
          href={boardPath({ ...filter, view, state: view === "lanes" ? null : filter.state, after: null })}
          aria-current={filter.view === view ? "page" : undefined}
          className={classNames(
            "flex h-7 items-center gap-1.5 rounded-sm px-2 text-sm font-semibold text-muted touch:h-10 touch:px-3",
            "hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:text-ink [&_svg]:size-4",
          )}
        >
          <Icon aria-hidden />
          {name}
        </Link>
      ))}
    </nav>
  );
}
