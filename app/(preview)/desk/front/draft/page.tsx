import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FrontView } from "#components/site/front-view.tsx";
import { mayArrangeFront } from "#newsroom/front/policy.ts";
import { previewOfDraft } from "#newsroom/front/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { newspaper } from "../../../../(site)/newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front.preview"))("frame") };
}

/** The draft of the front as readers would get it. Below /desk, which the page cache never keeps. */
export default async function DraftOfFront() {
  const actor = await requireActor("/desk/front/preview");
  if (!mayArrangeFront(actor).allowed) notFound();
  const [site, front] = await Promise.all([newspaper(), previewOfDraft(actor)]);
  return <FrontView front={front} site={site} />;
}
