import { MessageSquareOff, Settings2, Users } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { CommentQueue } from "#components/reader-comments/comment-queue-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Notice } from "#components/ui/notice.tsx";
import { mayKeepCommentSettings, mayModerateSomewhere } from "#newsroom/reader-comments/policy.ts";
import { talkRules } from "#newsroom/reader-comments/published.ts";
import { decidedComments, reportedComments, waitingComments } from "#newsroom/reader-comments/queries.ts";
import { readerMailState } from "#newsroom/readers/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("readerComments"))("title") };
}

/** The queue of readers' comments: reported ones with their clocks, those that wait, those decided lately. */
export default async function ReaderCommentsPage() {
  const actor = await requireActor("/desk/reader-comments");
  if (!mayModerateSomewhere(actor)) notFound();
  const [settings, locale, t, rules, mail, waiting, reported, decided] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("readerComments"),
    talkRules(),
    readerMailState(),
    waitingComments(actor),
    reportedComments(actor),
    decidedComments(actor),
  ]);
  const keepsSettings = mayKeepCommentSettings(actor).allowed;
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("title")}
        actions={
          <>
            <Link href="/desk/reader-comments/readers" className={buttonStyles("secondary")}>
              <Users aria-hidden />
              {t("readersLink")}
            </Link>
            {keepsSettings ? (
              <Link href="/desk/reader-comments/settings" className={buttonStyles("secondary")}>
                <Settings2 aria-hidden />
                {t("settingsLink")}
              </Link>
            ) : null}
          </>
        }
      />
      {rules.enabled ? null : (
        <div className="mb-6">
          <Notice
            action={
              keepsSettings ? (
                <Link href="/desk/reader-comments/settings" className={buttonStyles("secondary", "sm")}>
                  <MessageSquareOff aria-hidden />
                  {t("turnOn")}
                </Link>
              ) : undefined
            }
          >
            {t("off")} {keepsSettings ? null : t("offAsk")}
          </Notice>
        </div>
      )}
      {mail.on && mail.failed === 0 ? null : (
        <div className="mb-6">
          <Notice tone="warning">{mail.on ? t("mailFailed", { count: mail.failed }) : t("mailOff")}</Notice>
        </div>
      )}
      <CommentQueue
        waiting={waiting}
        reported={reported}
        decided={decided}
        moment={{ now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) }}
      />
    </div>
  );
}
