import { liveStatus } from "#components/site/live-status.ts";
import { entryPath, entryToHtml, momentsToHtml, summaryToHtml } from "#newsroom/live/coverage-html.ts";
import { coverageOf, entriesOfCoverage, keyMomentsOf } from "#newsroom/live/published.ts";
import { storyAt } from "#newsroom/stories/published.ts";
import { newspaper } from "../../../newspaper.ts";
import { coverageContext } from "../coverage-context.ts";

export const dynamic = "force-dynamic";

/**
 * What open pages of a live story ask for again and again: the first page of its entries as HTML, its summary and
 * key moments. The page cache renders it once for each change and answers everybody else from memory.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ section: string; slug: string }> },
): Promise<Response> {
  const [{ section, slug }, site] = await Promise.all([params, newspaper()]);
  const story = await storyAt({ sectionSlug: section, slug });
  const coverage = story?.coverage ? await coverageOf(story.storyId) : null;
  if (!story || !coverage) return Response.json({ reason: "not-found" }, { status: 404 });
  const [page, moments] = await Promise.all([entriesOfCoverage(coverage), keyMomentsOf(story.storyId)]);
  const context = coverageContext(coverage, story.path, site);
  const entries = page?.entries ?? [];
  return Response.json({
    running: coverage.endedAt === null,
    status: liveStatus(coverage, site),
    summary: summaryToHtml(coverage, context),
    moments: momentsToHtml(moments, new Set(entries.map(({ id }) => id)), context),
    entries: entries.map((entry) => ({
      id: entry.id,
      version: entry.version,
      at: entry.publishedAt.getTime(),
      html: entryToHtml(entry, context),
    })),
    older: page?.nextId ? entryPath(story.path, page.nextId) : null,
  });
}
