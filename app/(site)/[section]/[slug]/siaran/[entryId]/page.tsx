import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { OlderEntries } from "#components/site/live-coverage.tsx";
import { Markup } from "#components/site/markup.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { entryPath, entryToHtml } from "#newsroom/live/coverage-html.ts";
import { coverageOf, entriesOfCoverage } from "#newsroom/live/published.ts";
import { lineOfEntry } from "#newsroom/live/rules.ts";
import { movedTo, storyAt } from "#newsroom/stories/published.ts";
import { newspaper } from "../../../../newspaper.ts";
import { coverageContext } from "../../coverage-context.ts";

type Props = PageProps<"/[section]/[slug]/siaran/[entryId]">;

const find = cache(async (sectionSlug: string, slug: string, entryId: string) => {
  if (!isUuid(entryId)) return null;
  const story = await storyAt({ sectionSlug, slug });
  const coverage = story?.coverage ? await coverageOf(story.storyId) : null;
  const page = coverage ? await entriesOfCoverage(coverage, entryId) : null;
  return story && coverage && page ? { story, coverage, page } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ section, slug, entryId }, site] = await Promise.all([params, newspaper()]);
  const found = await find(section, slug, entryId);
  if (!found) return { title: site.t("notFound") };
  const [first] = found.page.entries;
  return {
    title: `${(first && lineOfEntry(first)) || site.t("live.title")} – ${found.story.title}`,
    alternates: { canonical: entryPath(found.story.path, entryId) },
    // The story itself is what search engines are to list.
    robots: { index: false, follow: true },
  };
}

/** An entry of a coverage by its own address, and those that come after it in the coverage's order. */
export default async function EntryPage({ params }: Props) {
  const [{ section, slug, entryId }, site] = await Promise.all([params, newspaper()]);
  const found = await find(section, slug, entryId);
  if (!found) {
    const moved = await movedTo(entryPath(`/${section}/${slug}`, entryId));
    if (moved) permanentRedirect(moved);
    notFound();
  }
  const { story, coverage, page } = found;
  const running = coverage.endedAt === null;
  const context = coverageContext(coverage, story.path, site);
  return (
    <SitePage site={site} current={section}>
      <article className="wrap story" data-accent={story.section.accent}>
        <Breadcrumb
          site={site}
          steps={[
            { href: `/${story.section.slug}`, name: story.section.name },
            { href: story.path, name: story.title },
          ]}
        />
        <header>
          <p className="kicker">{site.t(running ? "live.title" : "live.titleOver")}</p>
          <h1>{story.title}</h1>
        </header>
        <section className="live live-apart" aria-label={site.t("live.entries")}>
          <p className="live-bar">
            <a href={`${story.path}#kabar`}>← {site.t(running ? "live.backToLatest" : "live.backToStory")}</a>
          </p>
          <Markup
            tag="div"
            className="live-entries"
            html={page.entries.map((entry) => entryToHtml(entry, context)).join("")}
          />
          <OlderEntries nextId={page.nextId} running={running} path={story.path} site={site} />
        </section>
      </article>
    </SitePage>
  );
}
