import { useTranslations } from "next-intl";
import { formatDateLine, formatShort } from "#lib/dates.ts";
import type { PastMove } from "#newsroom/history/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { moveIcons } from "./move-icons.ts";

/** Every move of a story, latest first: what, who, when, why. */
export function MoveTimeline({ moves, ...moment }: { moves: readonly PastMove[] } & DeskMoment) {
  return (
    <ol className="grid">
      {moves.map((move) => (
        <TimelineMove key={move.id} move={move} {...moment} />
      ))}
    </ol>
  );
}

function TimelineMove({ move, timeZone, locale }: { move: PastMove } & DeskMoment) {
  const t = useTranslations("desk");
  const verbs = useTranslations("verbs");
  const Icon = moveIcons[move.verb];
  return (
    <li className="relative flex gap-3 pb-5 before:absolute before:top-7 before:bottom-0 before:left-3.5 before:w-px before:bg-line last:before:hidden">
      <span className="flex size-7 shrink-0 items-center justify-center rounded-full border bg-surface text-muted">
        <Icon aria-hidden className="size-3.5" />
      </span>
      <div className="min-w-0 pt-0.5">
        <p className="text-base">
          <b className="font-semibold">{move.name ?? t("history.system")}</b>{" "}
          <span className="text-muted">· {verbs(`${move.verb}.past`)}</span>
          {move.toName ? <span> {t("history.toPerson", { name: move.toName })}</span> : null}
          {move.publishAt ? (
            <span className="tabular text-violet">
              {" "}
              {t("history.forTime", { time: formatShort(move.publishAt, timeZone, locale) })}
            </span>
          ) : null}
        </p>
        <p className="tabular text-xs text-muted">
          <time dateTime={move.at.toISOString()}>{formatDateLine(move.at, timeZone, locale)}</time>
          {move.revisionNumber ? ` · ${t("review.version", { number: move.revisionNumber })}` : null}
        </p>
        {move.note ? (
          <p className="mt-1.5 rounded-md bg-sunken px-3 py-2 text-base text-pretty whitespace-pre-line">
            {move.note}
          </p>
        ) : null}
      </div>
    </li>
  );
}
