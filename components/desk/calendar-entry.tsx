import { AlarmClock, Clock, Globe, Lock } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { formatClock, formatShort } from "#lib/dates.ts";
import { isOverdue } from "#newsroom/assignments/rules.ts";
import type { CalendarEntry as Entry } from "#newsroom/board/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { Reschedule } from "./reschedule-client.tsx";
import { storyPath } from "./story-path.ts";

const looks = {
  scheduled: { Icon: Clock, ink: "text-violet", edge: "border-l-violet" },
  published: { Icon: Globe, ink: "text-success", edge: "border-l-success" },
  planned: { Icon: AlarmClock, ink: "text-warning", edge: "border-l-warning" },
} as const;

interface CalendarEntryProps extends DeskMoment {
  entry: Entry;
  /** In the grid it can be dragged and is small; in the list it has room. */
  shape: "grid" | "list";
}

/** A story at its hour: what happens then, its title, and the way to another time. */
export function CalendarEntry({ entry, shape, now, timeZone, locale }: CalendarEntryProps) {
  const t = useTranslations("board.calendar");
  const desk = useTranslations("desk");
  const { Icon, ink, edge } = looks[entry.kind];
  const late = entry.kind === "planned" && isOverdue({ state: entry.state, deadlineAt: entry.at }, now);
  const held = entry.embargoUntil && entry.embargoUntil > entry.at ? entry.embargoUntil : null;
  const inGrid = shape === "grid";
  const movable = entry.mayReschedule && entry.publishAt !== null;
  return (
    <li
      draggable={inGrid && movable}
      data-calendar-story={entry.id}
      className={classNames(
        "group relative flex gap-2 border-l-[3px] bg-surface transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent",
        edge,
        inGrid
          ? "rounded-sm border-y border-r px-1.5 py-1 shadow-raised data-dragged:opacity-40"
          : "items-center rounded-md border-y border-r py-2 pr-1.5 pl-3",
        inGrid && movable ? "cursor-grab" : "",
      )}
    >
      <div className="min-w-0 flex-1">
        <p
          className={classNames(
            "tabular flex items-center gap-1 text-xs font-semibold",
            late ? "text-danger" : ink,
          )}
        >
          <Icon aria-hidden className="size-3 shrink-0" />
          <time dateTime={entry.at.toISOString()}>{formatClock(entry.at, timeZone)}</time>
          <span className={inGrid ? "sr-only" : "font-medium"}>{t(late ? "late" : entry.kind)}</span>
          {held ? (
            <span title={t("held", { time: formatShort(held, timeZone, locale) })}>
              <Lock aria-hidden className="size-3" />
              <span className="sr-only">{t("held", { time: formatShort(held, timeZone, locale) })}</span>
            </span>
          ) : null}
        </p>
        <Link
          href={storyPath(entry)}
          prefetch={false}
          data-story-link
          draggable={false}
          className={classNames(
            "font-semibold text-pretty after:absolute after:inset-0 focus-visible:outline-none",
            inGrid ? "line-clamp-3 text-xs leading-snug" : "line-clamp-2 text-base leading-snug",
            entry.title ? "" : "text-faint",
          )}
        >
          {entry.title || desk("untitled")}
        </Link>
        {inGrid ? null : (
          <p className="truncate text-xs text-muted">
            {[entry.writer, entry.section].filter(Boolean).join(" · ")}
          </p>
        )}
      </div>
      {movable && entry.publishAt ? (
        <span
          className={
            inGrid
              ? "absolute top-0.5 right-0.5 z-10 rounded-sm bg-raised opacity-0 group-hover:opacity-100 focus-within:opacity-100"
              : "relative z-10"
          }
        >
          <Reschedule
            story={{
              id: entry.id,
              state: entry.state,
              version: entry.version,
              title: entry.title,
              publishAt: entry.publishAt.toISOString(),
              embargoUntil: entry.embargoUntil?.toISOString() ?? null,
            }}
          />
        </span>
      ) : null}
    </li>
  );
}
