import { Bell } from "lucide-react";
import { useTranslations } from "next-intl";
import { NavLink } from "#components/desk/nav-link-client.tsx";
import { Badge } from "#components/ui/badge.tsx";

/** The way to one's notices in the navigation beside the pages, with how many are unread. */
export function NoticesLink({ unread, className }: { unread: number; className: string }) {
  const t = useTranslations("notices");
  return (
    <NavLink href="/desk/notices" className={className}>
      <span className="relative">
        <Bell aria-hidden />
        {unread > 0 ? (
          <span aria-hidden className="absolute -top-1 -right-1 size-2 rounded-full bg-accent xl:hidden" />
        ) : null}
      </span>
      <span className="flex-1 max-xl:sr-only">{t("title")}</span>
      {unread > 0 ? (
        <span className="max-xl:sr-only">
          <Badge count={unread} label={t("unread", { count: unread })} strong />
        </span>
      ) : null}
    </NavLink>
  );
}
