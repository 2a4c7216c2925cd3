import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RuleLevels } from "#components/checklist/rule-levels-client.tsx";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { mayKeepChecklist } from "#newsroom/checklist/policy.ts";
import { checklistLevelsSet } from "#newsroom/checklist/queries.ts";
import { ruleGroups } from "#newsroom/checklist/rules.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checklist"))("title") };
}

/** The publish checklist: what is required, reminded of or off, with exceptions by section and kind. */
export default async function ChecklistPage() {
  const actor = await requireActor("/desk/checklist");
  if (!mayKeepChecklist(actor).allowed) notFound();
  const [t, settings, sections] = await Promise.all([
    getTranslations("checklist"),
    checklistLevelsSet(),
    sectionsInOrder(),
  ]);
  const places = sections.map(({ id, name }) => ({ id, name }));
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <div className="grid gap-8">
        {ruleGroups.map(({ name, rules }) => (
          <Group key={name} title={t(`groups.${name}`)}>
            <ul className="divide-y rounded-lg border bg-surface">
              {rules.map((rule) => (
                <RuleLevels
                  key={rule}
                  rule={rule}
                  settings={settings.filter((setting) => setting.rule === rule)}
                  sections={places}
                />
              ))}
            </ul>
          </Group>
        ))}
      </div>
    </div>
  );
}
