import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { PreviewFrame } from "#components/desk/front/preview-frame-client.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { mayArrangeFront } from "#newsroom/front/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("front.preview"))("title") };
}

/** The draft of the front in the desk, at the width of a phone or of a screen. */
export default async function PreviewPage() {
  const actor = await requireActor("/desk/front/preview");
  if (!mayArrangeFront(actor).allowed) notFound();
  const t = await getTranslations("front.preview");
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-10 md:px-8">
      <BackLink href="/desk/front" words={t("back")} />
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-4 max-w-[70ch] text-pretty text-muted">{t("note")}</p>
      <PreviewFrame address="/desk/front/draft" />
    </div>
  );
}
