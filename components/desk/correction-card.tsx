import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chip } from "#components/ui/chip.tsx";
import { formatDateLine, formatShort } from "#lib/dates.ts";
import type { DeskCorrection } from "#newsroom/corrections/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

interface CorrectionCardProps extends DeskMoment {
  correction: DeskCorrection;
  /** Which story it is on, where that is not clear from the page. */
  over?: ReactNode;
  action?: ReactNode;
}

/** A correction as it is out, or as it was: what was wrong, what is right, by whom, when, and why it was taken back. */
export function CorrectionCard({ correction, over, action, timeZone, locale }: CorrectionCardProps) {
  const t = useTranslations("corrections");
  const { kind, wrong, right, apology, withdrawn, author, publishedAt } = correction;
  return (
    <article className="grid gap-2 rounded-lg border bg-surface px-4 py-3.5">
      {over}
      <div className="flex flex-wrap items-center gap-1.5">
        <Chip tone={withdrawn ? "neutral" : "accent"}>{t(`kinds.${kind}`)}</Chip>
        {apology ? <Chip>{t("withApology")}</Chip> : null}
        {withdrawn ? <Chip tone="danger">{t("takenBack")}</Chip> : null}
      </div>
      <dl className="grid gap-x-4 gap-y-1 text-base md:grid-cols-[8rem_minmax(0,1fr)]">
        <dt className="text-sm text-muted">{t("wrongShort")}</dt>
        <dd className="text-pretty break-words whitespace-pre-line">{wrong}</dd>
        <dt className="text-sm text-muted">{t("rightShort")}</dt>
        <dd className="text-pretty break-words whitespace-pre-line">{right}</dd>
      </dl>
      {withdrawn ? (
        <p className="rounded-md bg-sunken px-3 py-2 text-base text-pretty">
          <b className="font-semibold">
            {t("takenBackBy", {
              name: withdrawn.by,
              time: formatShort(withdrawn.at, timeZone, locale),
            })}
          </b>{" "}
          {withdrawn.reason}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="tabular text-xs text-muted">
          {author} ·{" "}
          <time dateTime={publishedAt.toISOString()}>{formatDateLine(publishedAt, timeZone, locale)}</time>
        </p>
        {action}
      </div>
    </article>
  );
}
