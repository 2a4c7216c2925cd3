import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { NoticesList } from "#components/desk/notices-list.tsx";
import { NoticesReadClient } from "#components/desk/notices-read-client.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { noticesOf } from "#newsroom/notices/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("title") };
}

/** What the signed-in person was told, the latest first. */
export default async function NoticesPage() {
  const actor = await requireActor("/desk/notices");
  const [notices, settings, locale, t] = await Promise.all([
    noticesOf(actor),
    siteSettings(),
    getLocale(),
    getTranslations("notices"),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const unread = notices.filter(({ read }) => !read).length;
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-10 md:px-8">
      <PageHead
        title={t("title")}
        note={unread > 0 ? t("unread", { count: unread }) : undefined}
        actions={unread > 0 ? <NoticesReadClient label={t("readAll")} /> : undefined}
      />
      {notices.length === 0 ? (
        <EmptyState icon={<Bell aria-hidden />} title={t("none")}>
          {t("noneBody")}
        </EmptyState>
      ) : (
        <NoticesList notices={notices} {...moment} />
      )}
    </div>
  );
}
