import type { ReactNode } from "react";
import { BreakingStrip } from "./breaking-strip.tsx";
import { Masthead } from "./masthead.tsx";
import { SectionNav } from "./section-nav.tsx";
import type { Site } from "./site.ts";
import { SiteFooter } from "./site-footer.tsx";

/**
 * The frame of every page. `current` is the slug of the section that the reader is in, "" on the front page,
 * null where none fits.
 */
export function SitePage({
  site,
  current = null,
  children,
}: {
  site: Site;
  current?: string | null;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#isi">
        {site.t("skip")}
      </a>
      <BreakingStrip site={site} />
      <Masthead site={site} isFront={current === ""} />
      <SectionNav site={site} current={current ?? "-"} />
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
