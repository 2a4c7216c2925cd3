import { Bell } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way to one's notices on a phone, on top of "Meja saya": the lower edge has no room left. */
export function NoticesBell({ unread }: { unread: number }) {
  const t = useTranslations("notices");
  return (
    <Link
      href="/desk/notices"
      className="relative inline-flex size-11 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink md:hidden"
    >
      <Bell aria-hidden className="size-5" />
      <span className="sr-only">{t("title")}</span>
      {unread > 0 ? (
        <span className="tabular absolute top-1 right-0.5 rounded-full bg-accent px-1.5 text-2xs font-bold text-on-accent">
          {unread}
          <span className="sr-only"> {t("isNew")}</span>
        </span>
      ) : null}
    </Link>
  );
}
