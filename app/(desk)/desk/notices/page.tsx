import { Bell, ListFilter, SlidersHorizontal, Workflow } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { NoticeFilters } from "#components/notices/notice-filters.tsx";
import { NoticesList } from "#components/notices/notices-list.tsx";
import { NoticesRead } from "#components/notices/notices-read-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { inboxPath, readInboxAddress } from "#newsroom/notices/inbox-address.ts";
import { noticesPerPage } from "#newsroom/notices/limits.ts";
import { mayKeepNoticeRules } from "#newsroom/notices/policy.ts";
import { noticesOf } from "#newsroom/notices/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { unreadNotices } from "../unread-notices.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("title") };
}

/** What the signed-in person was told, the latest first, narrowed to a group or to what is unread. */
export default async function NoticesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("/desk/notices");
  const question = readInboxAddress(await searchParams);
  const [notices, unread, settings, locale, t] = await Promise.all([
    noticesOf(actor, undefined, question),
    unreadNotices(),
    siteSettings(),
    getLocale(),
    getTranslations("notices"),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const isNarrowed = question.group !== null || question.unreadOnly || question.beforeId !== null;
  const last = notices.length === noticesPerPage ? notices.at(-1) : undefined;
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("title")}
        note={unread > 0 ? t("unread", { count: unread }) : undefined}
        actions={
          <>
            {unread > 0 ? <NoticesRead /> : null}
            <Link href="/desk/account/notices" className={buttonStyles("ghost")}>
              <SlidersHorizontal aria-hidden />
              {t("toChoices")}
            </Link>
            {mayKeepNoticeRules(actor).allowed ? (
              <Link href="/desk/notices/rules" className={buttonStyles("ghost")}>
                <Workflow aria-hidden />
                {t("toRules")}
              </Link>
            ) : null}
          </>
        }
      />
      <NoticeFilters {...question} />
      {notices.length > 0 ? (
        <NoticesList notices={notices} {...moment} />
      ) : isNarrowed ? (
        <EmptyState
          icon={<ListFilter aria-hidden />}
          title={t("nothingLeft")}
          action={
            <Link href="/desk/notices" className={buttonStyles("secondary")}>
              {t("showEverything")}
            </Link>
          }
        />
      ) : (
        <EmptyState icon={<Bell aria-hidden />} title={t("none")}>
          {t("noneBody")}
        </EmptyState>
      )}
      {last || question.beforeId ? (
        <p className="mt-5 flex flex-wrap gap-2">
          {question.beforeId ? (
            <Link href={inboxPath({ ...question, beforeId: null })} className={buttonStyles("ghost")}>
              {t("toNewest")}
            </Link>
          ) : null}
          {last ? (
            <Link href={inboxPath({ ...question, beforeId: last.id })} className={buttonStyles("secondary")}>
              {t("older")}
            </Link>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
