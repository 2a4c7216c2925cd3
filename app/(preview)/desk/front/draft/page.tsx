import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontView } from "#components/site/front-view.tsx";
import { SectionView } from "#components/site/section-view.tsx";
import { previewOfDraft, previewOfSectionDraft } from "#newsroom/front/queries.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { frontAsked } from "../../../../(desk)/desk/front/front-asked.ts";
import { listWithRail } from "../../../../(site)/list-page.ts";
import { newspaper } from "../../../../(site)/newspaper.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front.preview"))("frame") };
}

/** The draft of a front as readers would get it. Below /desk, which the page cache never keeps. */
export default async function DraftOfFront({ searchParams }: Props) {
  const actor = await requireActor("/desk/front/preview");
  const { chosen } = await frontAsked(actor, (await searchParams).kanal);
  if (!chosen) notFound();
  const site = await newspaper();
  if (chosen.of === null) return <FrontView front={await previewOfDraft(actor)} site={site} />;
  const section = await sectionAt(chosen.section?.slug ?? "");
  if (!section) notFound();
  const list = await listWithRail(1, previewOfSectionDraft(actor, section.id), section);
  return <SectionView site={site} section={section} list={list} />;
}
