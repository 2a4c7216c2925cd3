import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { AddressList } from "#components/found/address-list.tsx";
import { FoundForm } from "#components/found/found-form-client.tsx";
import { PingList } from "#components/found/ping-list.tsx";
import { formatRelative } from "#lib/dates.ts";
import { siteUrl } from "#lib/env.ts";
import { mayKeepFound } from "#newsroom/found/policy.ts";
import { foundSettings } from "#newsroom/found/published.ts";
import { latelyPinged } from "#newsroom/found/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("found"))("title") };
}

/** How the newspaper is found: programs of AI, feeds, whom it tells of changes and what came of it. */
export default async function FoundPage() {
  const actor = await requireActor("/desk/found");
  if (!mayKeepFound(actor).allowed) notFound();
  const [t, locale, site, settings, lately] = await Promise.all([
    getTranslations("found"),
    getLocale(),
    siteSettings(),
    foundSettings(),
    latelyPinged(actor),
  ]);
  const { aiPolicy, feedText, hubUrl, indexNow, indexNowKey, securityContact, version } = settings;
  const now = new Date();
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-[minmax(0,1fr)] px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <FoundForm
        choices={{ aiPolicy, feedText, hubUrl, indexNow, securityContact }}
        version={version}
        keyPath={indexNow && indexNowKey ? `/${indexNowKey}.txt` : null}
        publisherEmail={site.publisherEmail}
      />
      <div className="mt-9 grid gap-6">
        <PingList
          {...lately}
          isOn={indexNow || hubUrl !== ""}
          timeOf={(at) => formatRelative(at, now, site.timeZone, dateLocale(locale))}
        />
        <AddressList siteUrl={siteUrl()} reservesMining={aiPolicy !== "all"} />
      </div>
    </div>
  );
}
