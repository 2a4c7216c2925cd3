import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isRedaksiError } from "#lib/errors.ts";
import { pageOfDesk, versionOfPage } from "#newsroom/pages/queries.ts";
import { mayKeepSite } from "#newsroom/settings/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { FixedPageView } from "../../../../../../(site)/fixed-page.tsx";
import { newspaper } from "../../../../../../(site)/newspaper.ts";
import { single } from "../../../../../../(site)/page-metadata.ts";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages.editor"))("previewOf") };
}

/** The draft of a fixed page, or one of its versions (`?versi=`), as readers would get it. Below /desk: never cached. */
export default async function DraftOfPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/desk/site/pages/${slug}`);
  if (!mayKeepSite(actor).allowed) notFound();
  const site = await newspaper();
  const number = /^[1-9]\d{0,5}$/.test(single(query.versi)) ? Number(single(query.versi)) : null;
  const found =
    number === null
      ? pageOfDesk(actor, slug, site).then(({ content }) => content)
      : versionOfPage(actor, { slug, number });
  const page = await found.catch((failure: unknown) => {
    if (isRedaksiError(failure) && failure.code === "not-found") notFound();
    throw failure;
  });
  return <FixedPageView site={site} slug={slug} page={page} />;
}
