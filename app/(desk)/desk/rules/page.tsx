import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "#components/desk/page-head.tsx";
import { HouseRulesForm } from "#components/house-rules/house-rules-form-client.tsx";
import { mayKeepHouseRules } from "#newsroom/house-rules/policy.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("houseRules"))("title") };
}

/** The rules of the desk: two approvals, edits after approval, usual times, frequent reasons. */
export default async function HouseRulesPage() {
  const actor = await requireActor("/desk/rules");
  if (!mayKeepHouseRules(actor).allowed) notFound();
  const [t, settings, sections] = await Promise.all([
    getTranslations("houseRules"),
    siteSettings(),
    sectionsInOrder(),
  ]);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <HouseRulesForm
        rules={{
          secondApproval: settings.secondApproval,
          secondApprovalSectionIds: settings.secondApprovalSectionIds,
          editAfterApproval: settings.editAfterApproval,
          usualTimes: settings.usualTimes,
          scheduleGapMinutes: settings.scheduleGapMinutes,
          returnReasons: settings.returnReasons,
        }}
        version={settings.deskRulesVersion}
        sections={sections.map(({ id, name }) => ({ id, name }))}
      />
    </div>
  );
}
