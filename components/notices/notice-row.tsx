import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { type DateLocale, formatDateLine, formatRelative } from "#lib/dates.ts";
import { placeOfNotice } from "#newsroom/notices/rules.ts";
import type { Notice } from "#newsroom/notices/types.ts";
import { NoticeOpener } from "./notice-opener-client.tsx";
import { ReadOne } from "./read-one-client.tsx";

interface NoticeRowProps {
  notice: Notice;
  now: Date;
  timeZone: string;
  locale: DateLocale;
}

/** One notice: the whole row leads to its place, where it counts as read; unread ones can be ticked off here. */
export function NoticeRow({ notice, now, timeZone, locale }: NoticeRowProps) {
  const t = useTranslations("notices");
  const { id, event, from, story, excerpt, threadId, at, read } = notice;
  const words = threadId && excerpt === "" ? t("taken") : excerpt;
  return (
    <li className="relative flex items-start gap-3 py-3 pr-2 pl-4 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent">
      <span
        aria-hidden
        className={classNames("mt-2 size-2 shrink-0 rounded-full", read ? "" : "bg-accent")}
      />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <NoticeOpener
          noticeId={id}
          href={placeOfNotice(notice)}
          read={read}
          className={classNames(
            "text-base text-pretty after:absolute after:inset-0 focus-visible:outline-none",
            read ? "" : "font-semibold",
          )}
        >
          {read ? null : <span className="sr-only">{t("isNew")}: </span>}
          {t(`events.${event}`, { name: from ?? t("somebody"), story: story.title || t("untitled") })}
        </NoticeOpener>
        {words ? <p className="line-clamp-2 text-base break-words text-muted">{words}</p> : null}
        <time
          dateTime={at.toISOString()}
          title={formatDateLine(at, timeZone, locale)}
          className="tabular text-sm text-muted"
        >
          {formatRelative(at, now, timeZone, locale)}
        </time>
      </div>
      {read ? null : <ReadOne noticeId={id} label={t("readOne")} />}
    </li>
  );
}
