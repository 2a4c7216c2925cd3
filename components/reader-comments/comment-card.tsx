import { AlarmClock, Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { When } from "#components/desk/when.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import { clockOfReport } from "#newsroom/reader-comments/rules.ts";
import type { CommentState, DeskComment } from "#newsroom/reader-comments/types.ts";

interface CommentCardProps {
  comment: DeskComment;
  moment: DeskMoment;
  /** What selects it; none where one at a time is decided. */
  check?: ReactNode;
  actions: ReactNode;
}

const tones = {
  waiting: "accent",
  published: "success",
  refused: "neutral",
  removed: "danger",
  deleted: "neutral",
} as const satisfies Record<CommentState, string>;

/** From how many hours on a clock that runs out is said louder. */
const soonHours = 12;

/** A reader's comment with everything that a decision about it needs: who, under what, in answer to what, reported why. */
export function CommentCard({ comment, moment, check, actions }: CommentCardProps) {
  const t = useTranslations("readerComments");
  const talk = useTranslations("readerTalk");
  const { reader, story, answers, marks, reports, decided } = comment;
  return (
    <div className="flex gap-3 px-3.5 py-3">
      {check}
      <div className="grid min-w-0 flex-1 gap-2">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <bdi className="font-semibold">{reader?.name ?? t("nobody")}</bdi>
          {reader ? (
            <span className="tabular text-xs text-muted">
              {reader.published + reader.refused === 0 ? t("first") : t("record", reader)}
            </span>
          ) : null}
          <span className="text-xs text-muted">
            <When at={comment.sentAt} {...moment} />
            {comment.edited ? ` · ${t("edited")}` : null}
          </span>
          {marks.map((mark) => (
            <Chip key={mark} tone="warning">
              {t(`marks.${mark}`)}
            </Chip>
          ))}
          {decided && reports.length === 0 ? (
            <Chip tone={tones[comment.state]}>{t(`states.${comment.state}`)}</Chip>
          ) : null}
          {comment.dueAt ? <ReportClock dueAt={comment.dueAt} {...moment} /> : null}
        </div>
        {answers ? (
          <p className="line-clamp-2 border-l-2 border-line-strong pl-2.5 text-sm text-muted">
            {t("answers", { name: answers.name ?? t("nobody") })} <bdi>{answers.text}</bdi>
          </p>
        ) : null}
        <p
          dir="auto"
          className="max-w-[70ch] overflow-hidden text-base break-words whitespace-pre-line [unicode-bidi:isolate]"
        >
          {comment.text}
        </p>
        <p className="text-xs text-muted">
          {t("inStory")}{" "}
          {story.path ? (
            <a href={`${story.path}/komentar`} className="font-semibold text-ink hover:underline">
              {story.title}
            </a>
          ) : (
            story.title
          )}{" "}
          · {story.section}
        </p>
        {reports.length > 0 ? (
          <ul className="grid gap-1 rounded-md bg-sunken px-3 py-2 text-sm">
            {reports.map((report) => (
              <li key={report.at.toISOString() + report.reason} className="flex gap-2">
                <Flag aria-hidden className="mt-0.5 size-3.5 shrink-0 text-danger" />
                <span className="min-w-0 break-words">
                  <b className="font-semibold">{talk(`reasons.${report.reason}`)}</b>{" "}
                  <bdi>{report.words}</bdi>
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        {decided && reports.length === 0 ? (
          <p className="text-xs text-muted">
            {t("decidedBy", {
              name: decided.by ?? t("bySomebody"),
              time: formatShort(decided.at, moment.timeZone, moment.locale),
            })}
            {comment.ground ? ` · ${talk(`grounds.${comment.ground}`)}` : null}
            {comment.note ? ` · ${comment.note}` : null}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
    </div>
  );
}

function ReportClock({ dueAt, now, timeZone, locale }: DeskMoment & { dueAt: Date }) {
  const t = useTranslations("readerComments");
  const { kind, hours } = clockOfReport(dueAt, now);
  const overdue = kind === "overdue";
  return (
    <time dateTime={dueAt.toISOString()} title={t("dueAt", { time: formatShort(dueAt, timeZone, locale) })}>
      <Chip
        tone={overdue ? "danger" : hours <= soonHours ? "warning" : "neutral"}
        icon={<AlarmClock aria-hidden />}
      >
        {t(overdue ? "overdueBy" : "hoursLeft", { hours })}
      </Chip>
    </time>
  );
}
