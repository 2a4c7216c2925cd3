import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { IssueTable } from "#components/newsletter/issue-table.tsx";
import { LetterPreview } from "#components/newsletter/letter-preview-client.tsx";
import { NewsletterSettings } from "#components/newsletter/newsletter-settings-client.tsx";
import { NextNotice } from "#components/newsletter/next-notice.tsx";
import { SubscriberActions } from "#components/newsletter/subscriber-actions-client.tsx";
import { SubscriberNumbers } from "#components/newsletter/subscriber-numbers.tsx";
import { weekdays } from "#components/newsletter/weekdays.ts";
import { localDate } from "#lib/dates.ts";
import { mayKeepNewsletter, mayReadNewsletter } from "#newsroom/newsletter/policy.ts";
import {
  issuesForDesk,
  newsletterSettings,
  nextLetter,
  previewLetter,
  subscriberCounts,
} from "#newsroom/newsletter/queries.ts";
import { countReaderDevices } from "#newsroom/reader-push/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newsletter.desk"))("title") };
}

/** The newsletter: when it goes out, what it would tell now, who receives it, and what became of past issues. */
export default async function NewsletterDesk() {
  const actor = await requireActor("/desk/newsletter");
  if (!mayReadNewsletter(actor).allowed) notFound();
  const now = new Date();
  const [t, appLocale, site, settings, next, letter, counts, issues, devices] = await Promise.all([
    getTranslations("newsletter.desk"),
    getLocale(),
    siteSettings(),
    newsletterSettings(),
    nextLetter(actor, now),
    previewLetter(actor, now),
    subscriberCounts(actor),
    issuesForDesk(actor),
    countReaderDevices(),
  ]);
  const locale = dateLocale(appLocale);
  const mayKeep = mayKeepNewsletter(actor).allowed;
  const { isOn, hour, days, perMinute, alertsPerDay, nextSubject, nextIntro, version } = settings;
  const form = { isOn, hour, days, perMinute, alertsPerDay, subject: nextSubject, intro: nextIntro };
  const dayNames = weekdays.filter((day) => days.includes(day)).map((day) => t(`weekdays.${day}`));
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <div className="mb-8">
        <NextNotice next={next} timeZone={site.timeZone} locale={locale} />
      </div>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-10">
          {mayKeep ? (
            <NewsletterSettings settings={form} version={version} devices={devices} />
          ) : (
            <Group title={t("form.title")}>
              <p>
                {isOn
                  ? t("facts.on", { hour: `${String(hour).padStart(2, "0")}.00`, days: dayNames.join(", ") })
                  : t("facts.off")}
              </p>
            </Group>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-10">
          <Group title={t("preview.title")}>
            <p className="-mt-1.5 text-sm text-muted">{t("preview.hint")}</p>
            {letter ? (
              <>
                <p className="text-base font-semibold text-pretty">
                  {t("preview.subject", { subject: letter.subject })}
                </p>
                <LetterPreview address="/desk/newsletter/draft" text={letter.text} mayTest={mayKeep} />
              </>
            ) : (
              <p className="text-base text-muted">{t("preview.nothing")}</p>
            )}
          </Group>
          <Group
            title={t("subscribers.title")}
            action={mayKeep ? <SubscriberActions day={localDate(now, site.timeZone)} /> : undefined}
          >
            <SubscriberNumbers counts={counts} locale={locale} />
          </Group>
        </div>
      </div>
      <div className="mt-10">
        <Group title={t("issues.title")}>
          <IssueTable issues={issues} locale={locale} />
        </Group>
      </div>
    </div>
  );
}
