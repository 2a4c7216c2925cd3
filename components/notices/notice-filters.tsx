import Link from "next/link";
import { useTranslations } from "next-intl";
import { inboxPath } from "#newsroom/notices/inbox-address.ts";
import { type NoticeGroup, noticeGroups } from "#newsroom/notices/types.ts";

const pill =
  "inline-flex min-h-8 items-center rounded-full border border-line-strong px-3 text-sm font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent touch:min-h-11";

/** Narrows the inbox to a group, or to what is unread. */
export function NoticeFilters({ group, unreadOnly }: { group: NoticeGroup | null; unreadOnly: boolean }) {
  const t = useTranslations("notices");
  return (
    <nav aria-label={t("filters")} className="mb-5 flex flex-wrap gap-1.5">
      <Link
        href={inboxPath({ group: null, unreadOnly: false })}
        aria-current={group === null && !unreadOnly ? "true" : undefined}
        className={pill}
      >
        {t("everything")}
      </Link>
      <Link
        href={inboxPath({ group, unreadOnly: !unreadOnly })}
        aria-current={unreadOnly ? "true" : undefined}
        className={pill}
      >
        {t("unreadOnly")}
      </Link>
      {noticeGroups.map((name) => (
        <Link
          key={name}
          href={inboxPath({ group: name === group ? null : name, unreadOnly })}
          aria-current={name === group ? "true" : undefined}
          className={pill}
        >
          {t(`groups.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
