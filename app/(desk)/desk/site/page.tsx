import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { NewPage } from "#components/desk/site/new-page-client.tsx";
import { PageRows } from "#components/desk/site/page-rows.tsx";
import { SiteTabs } from "#components/desk/site/site-tabs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { pagesOfDesk } from "#newsroom/pages/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireKeeper } from "./keeper.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages"))("title") };
}

/** The fixed pages of the site. */
export default async function SitePages() {
  const actor = await requireKeeper("/desk/site");
  const [settings, locale, t] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("sitePages.pages"),
  ]);
  const pages = await pagesOfDesk(actor, settings);
  const own = pages.filter(({ builtIn }) => !builtIn);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <SiteTabs current="pages" />
      <div className="grid gap-8">
        <Group title={t("builtIn")}>
          <PageRows pages={pages.filter(({ builtIn }) => builtIn)} {...moment} />
        </Group>
        <Group title={t("own")} action={<NewPage />}>
          {own.length > 0 ? (
            <PageRows pages={own} {...moment} />
          ) : (
            <EmptyState title={t("own")}>{t("ownEmpty")}</EmptyState>
          )}
        </Group>
      </div>
    </div>
  );
}
