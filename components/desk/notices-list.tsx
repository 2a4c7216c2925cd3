import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { type DateLocale, formatDateLine, formatRelative } from "#lib/dates.ts";
import type { Notice } from "#newsroom/notices/types.ts";

interface NoticesListProps {
  notices: readonly Notice[];
  now: Date;
  timeZone: string;
  locale: DateLocale;
}

/** Notices as a list; each leads to the thread that it is about, where it counts as read. */
export function NoticesList({ notices, now, timeZone, locale }: NoticesListProps) {
  const t = useTranslations("notices");
  return (
    <ul className="divide-y rounded-lg border bg-surface">
      {notices.map(({ id, kind, from, story, excerpt, threadId, at, read }) => (
        <li key={id}>
          <Link
            href={`/desk/stories/${story.id}${threadId ? `?komentar=${threadId}` : ""}`}
            className="flex gap-3 px-4 py-3 hover:bg-hover"
          >
            <span
              aria-hidden
              className={classNames("mt-2 size-2 shrink-0 rounded-full", read ? "" : "bg-accent")}
            />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className={classNames("text-base", read ? "" : "font-semibold")}>
                {read ? null : <span className="sr-only">{t("isNew")}: </span>}
                {t(kind, { name: from ?? t("somebody"), story: story.title || t("untitled") })}
              </span>
              <span className="line-clamp-2 text-base text-muted">
                {excerpt === "" ? t("taken") : excerpt}
              </span>
            </span>
            <time
              dateTime={at.toISOString()}
              title={formatDateLine(at, timeZone, locale)}
              className="tabular shrink-0 text-sm text-muted"
            >
              {formatRelative(at, now, timeZone, locale)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  );
}
