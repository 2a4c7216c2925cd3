import { Radio } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { CoverageRows } from "#components/desk/live/coverage-rows.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { When } from "#components/desk/when.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { mayRunSomewhere } from "#newsroom/live/policy.ts";
import { coveragesFor, storiesToCover } from "#newsroom/live/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("live"))("title") };
}

/** Live coverages that one reports in or edits, and the stories that could be covered. */
export default async function LivePage() {
  const actor = await requireActor("/desk/live");
  const [settings, locale, t, coverages, stories] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("live"),
    coveragesFor(actor),
    storiesToCover(actor),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const running = coverages.filter(({ endedAt }) => endedAt === null);
  const over = coverages.filter(({ endedAt }) => endedAt !== null);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <div className="grid gap-8">
        <Group title={t("runningNow")} count={running.length} urgent={running.length > 0}>
          {running.length > 0 ? (
            <CoverageRows coverages={running} {...moment} />
          ) : (
            <EmptyState icon={<Radio aria-hidden />} title={t("noneRunning")}>
              {t(mayRunSomewhere(actor) ? "noneRunningEditor" : "noneRunningReporter")}
            </EmptyState>
          )}
        </Group>
        {stories.length > 0 ? (
          <Group title={t("ready")} count={stories.length}>
            <ul className="grid gap-2">
              {stories.map((story) => (
                <li
                  key={story.storyId}
                  className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border bg-surface px-4 py-3"
                >
                  <div className="min-w-0 flex-1 basis-60">
                    <p className="flex flex-wrap gap-x-3 text-sm text-muted">
                      <span>{story.section}</span>
                      <When at={story.publishedAt} {...moment} />
                    </p>
                    <h3 className="text-md font-semibold text-pretty">{story.title}</h3>
                  </div>
                  <Link href={`/desk/live/${story.storyId}`} className={buttonStyles("primary")}>
                    <Radio aria-hidden />
                    {t("start.open")}
                  </Link>
                </li>
              ))}
            </ul>
          </Group>
        ) : null}
        {over.length > 0 ? (
          <Group title={t("finished")} count={over.length}>
            <CoverageRows coverages={over} {...moment} />
          </Group>
        ) : null}
      </div>
    </div>
  );
}
