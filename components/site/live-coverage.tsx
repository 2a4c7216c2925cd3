import {
  type CoverageContext,
  entryPath,
  entryToHtml,
  momentsToHtml,
  summaryToHtml,
} from "#newsroom/live/coverage-html.ts";
import type { EntryPage, KeyMoment, PublicCoverage } from "#newsroom/live/published.ts";
import { liveStatus } from "./live-status.ts";
import { Markup } from "./markup.tsx";
import type { Site } from "./site.ts";

interface LiveCoverageProps {
  coverage: PublicCoverage;
  page: EntryPage;
  moments: readonly KeyMoment[];
  context: CoverageContext;
  site: Site;
}

/**
 * The live part of a story: summary, key moments and entries, whole without script. Where there is script,
 * `live.js` finds the section by `data-live` and brings what is new.
 */
export function LiveCoverage({ coverage, page, moments, context, site }: LiveCoverageProps) {
  const { t } = site;
  const running = coverage.endedAt === null;
  const onPage = new Set(page.entries.map(({ id }) => id));
  const summary = summaryToHtml(coverage, context);
  const listed = momentsToHtml(moments, onPage, context);
  const followed = running && {
    "data-live": `${context.path}/siaran.json`,
    "data-new": t("live.new", { count: "{n}" }),
    "data-ended": t("live.endedNow"),
    "data-lost": t("live.lost"),
    "data-reload": t("live.reload"),
  };
  return (
    <section className="live" id="kabar" aria-labelledby="judul-kabar" {...followed}>
      <section className="live-summary" aria-labelledby="judul-ringkasan" hidden={summary === ""}>
        <h2 id="judul-ringkasan">{t("live.summary")}</h2>
        <Markup tag="div" className="body" html={summary} />
      </section>
      <nav className="live-moments" aria-labelledby="judul-momen" hidden={listed === ""}>
        <h2 id="judul-momen">{t("live.keyMoments")}</h2>
        <Markup tag="div" className="moments" html={listed} />
      </nav>
      <h2 id="judul-kabar">{t(running ? "live.latest" : "live.inOrder")}</h2>
      {running && <div className="live-new" role="status" />}
      <Markup
        tag="div"
        className="live-entries"
        html={page.entries.map((entry) => entryToHtml(entry, context)).join("")}
      />
      {page.entries.length === 0 && <p className="live-none">{t("live.none")}</p>}
      <OlderEntries nextId={page.nextId} running={running} path={context.path} site={site} />
    </section>
  );
}

/** The way to the entries that did not fit. */
export function OlderEntries({
  nextId,
  running,
  path,
  site,
}: {
  nextId: string | null;
  running: boolean;
  path: string;
  site: Site;
}) {
  return (
    <p className="live-older" hidden={nextId === null}>
      <a rel="next" href={nextId ? entryPath(path, nextId) : path}>
        {site.t(running ? "live.older" : "live.onward")} →
      </a>
    </p>
  );
}

/** Over the text of a story that is told live: how it stands, and the way to what is new. */
export function LiveBar({ coverage, site }: { coverage: PublicCoverage; site: Site }) {
  const { t } = site;
  return (
    <p className="live-bar">
      <span data-live-status>{liveStatus(coverage, site)}</span>
      <a href="#kabar">{t(coverage.endedAt ? "live.toEntries" : "live.toLatest")}</a>
    </p>
  );
}
