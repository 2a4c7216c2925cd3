import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { frontPath } from "#components/desk/front/front-path.ts";
import { PreviewFrame } from "#components/desk/front/preview-frame-client.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { requireActor } from "#server/auth/current-actor.ts";
import { frontAsked } from "../front-asked.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front.preview"))("frame") };
}

/** The draft of a front in the desk, at the width of a phone or of a screen. */
export default async function PreviewPage({ searchParams }: Props) {
  const actor = await requireActor("/desk/front/preview");
  const { chosen } = await frontAsked(actor, (await searchParams).kanal);
  if (!chosen) notFound();
  const t = await getTranslations("front.preview");
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-10 md:px-8">
      <BackLink href={frontPath(chosen)} words={t("back")} />
      <PageHead title={chosen.section ? t("sectionTitle", { section: chosen.section.name }) : t("title")} />
      <p className="-mt-3 mb-4 max-w-[70ch] text-pretty text-muted">
        {t(chosen.section ? "sectionNote" : "note")}
      </p>
      <PreviewFrame address={frontPath(chosen, "/draft")} />
    </div>
  );
}
