import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { PitchForm } from "#components/desk/pitch-form-client.tsx";
import { mayPitch } from "#newsroom/assignments/policy.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments"))("pitch") };
}

/** Offers a story to the desk. */
export default async function PitchPage() {
  const actor = await requireActor("/desk/assignments/pitch");
  if (!mayPitch(actor).allowed) notFound();
  const [t, sections] = await Promise.all([getTranslations("assignments"), sectionsInOrder()]);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/assignments" words={t("title")} />
      <PageHead title={t("pitch")} />
      <p className="-mt-3 mb-6 max-w-[60ch] text-pretty text-muted">{t("pitchLead")}</p>
      <PitchForm sections={sections.map(({ id, name }) => ({ id, name }))} />
    </div>
  );
}
