import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { PageEditor } from "#components/desk/site/page-editor-client.tsx";
import { pagePath } from "#components/desk/site/site-path.ts";
import { formatShort } from "#lib/dates.ts";
import { isRedaksiError } from "#lib/errors.ts";
import { pageOfDesk } from "#newsroom/pages/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireKeeper } from "../../keeper.ts";

interface Address {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages"))("title") };
}

/** One fixed page to be written. */
export default async function SitePage({ params }: Address) {
  const { slug } = await params;
  const actor = await requireKeeper(pagePath(slug));
  const [settings, locale, t, pages] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("sitePages.editor"),
    getTranslations("sitePages.pages"),
  ]);
  const page = await pageOfDesk(actor, slug, settings).catch((failure: unknown) => {
    if (isRedaksiError(failure) && failure.code === "not-found") notFound();
    throw failure;
  });
  const short = (at: Date) => formatShort(at, settings.timeZone, dateLocale(locale));
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/site" words={t("back")} />
      <PageHead title={page.title} note={`/${slug}`} />
      <PageEditor
        key={slug}
        page={{
          slug,
          builtIn: page.builtIn,
          shelf: page.shelf,
          isOut: page.isOut,
          hasDraft: page.draft !== null,
          version: page.version,
          content: page.content,
          versions: page.versions.map(({ number, title, isLive, at, name }) => ({
            number,
            title,
            isLive,
            said: pages("publishedBy", { time: short(at), name: name ?? t("byNobody") }),
          })),
        }}
      />
    </div>
  );
}
