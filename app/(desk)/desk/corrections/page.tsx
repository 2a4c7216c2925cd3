import { ExternalLink, Inbox } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CorrectionCard } from "#components/desk/correction-card.tsx";
import { correctionPath } from "#components/desk/correction-path.ts";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { RequestRows } from "#components/desk/request-rows.tsx";
import { StartCorrection } from "#components/desk/start-correction-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { mayKeepRegister } from "#newsroom/corrections/policy.ts";
import { latestCorrections, openRequests, settledRequests } from "#newsroom/corrections/queries.ts";
import { clockOfRequest } from "#newsroom/corrections/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("corrections"))("title") };
}

/** The register: what readers ask and until when, and every correction, those taken back included. */
export default async function RegisterPage() {
  const actor = await requireActor("/desk/corrections");
  if (!mayKeepRegister(actor)) notFound();
  const [settings, locale, t, open, settled, corrections] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("corrections"),
    openRequests(actor),
    settledRequests(actor),
    latestCorrections(actor),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const late = open.filter((request) => clockOfRequest(request, moment.now).kind === "overdue");
  const inTime = open.filter((request) => !late.includes(request));
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("title")}
        actions={
          <>
            <a href="/koreksi" className={buttonStyles("secondary")}>
              <ExternalLink aria-hidden />
              {t("publicList")}
            </a>
            <StartCorrection />
          </>
        }
      />
      <div className="grid gap-8">
        {late.length > 0 ? (
          <Group title={t("late")} count={late.length} urgent>
            <RequestRows requests={late} {...moment} />
          </Group>
        ) : null}
        <Group title={t("open")} count={inTime.length}>
          {inTime.length > 0 ? (
            <RequestRows requests={inTime} {...moment} />
          ) : (
            <EmptyState icon={<Inbox aria-hidden />} title={t("openEmpty")}>
              {t("openEmptyBody")}
            </EmptyState>
          )}
        </Group>
        {corrections.length > 0 ? (
          <Group title={t("corrections")} count={corrections.length}>
            <div className="grid gap-3">
              {corrections.map((correction) => (
                <CorrectionCard
                  key={correction.id}
                  correction={correction}
                  over={
                    <Link
                      href={correctionPath(correction.story.storyId)}
                      className="text-base font-semibold text-pretty hover:underline"
                    >
                      {correction.story.title}
                    </Link>
                  }
                  {...moment}
                />
              ))}
            </div>
          </Group>
        ) : null}
        {settled.length > 0 ? (
          <Group title={t("settled")} count={settled.length}>
            <RequestRows requests={settled} {...moment} />
          </Group>
        ) : null}
      </div>
    </div>
  );
}
