import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "#components/desk/page-head.tsx";
import { NewRule } from "#components/language/new-rule-client.tsx";
import { NewsroomWords } from "#components/language/newsroom-words-client.tsx";
import { RuleTable } from "#components/language/rule-table-client.tsx";
import { mayKeepLanguage } from "#newsroom/language/policy.ts";
import { rulesForKeepers, wordsForKeepers } from "#newsroom/language/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("language"))("title") };
}

/** The rule table of the language checker and the newsroom's own words, kept by editors. */
export default async function LanguagePage() {
  const actor = await requireActor("/desk/language");
  if (!mayKeepLanguage(actor).allowed) notFound();
  const [t, rules, words] = await Promise.all([
    getTranslations("language"),
    rulesForKeepers(actor),
    wordsForKeepers(actor),
  ]);
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} actions={<NewRule />} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <div className="grid gap-10">
        <RuleTable rules={rules} />
        <NewsroomWords words={words} />
      </div>
    </div>
  );
}
