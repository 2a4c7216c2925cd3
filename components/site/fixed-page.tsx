import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Markup } from "./markup.tsx";
import { PageTitle } from "./page-title.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";

/** A page that the newsroom writes once: about, contact, the rules that it follows. */
export function FixedPage({
  site,
  path,
  title,
  lead,
  html = "",
  after,
  children,
}: {
  site: Site;
  path: string;
  title: string;
  lead?: string;
  /** The newsroom's own words, as `newsroom/body` made them; what the page adds by itself stands below. */
  html?: string;
  /** What stands under the running text and is not set as text, such as a form. */
  after?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: path, name: title }]} />
        <PageTitle title={title} {...(lead && { lead })} />
        {html && <Markup tag="div" className="prose written" html={html} />}
        {children && <div className="prose">{children}</div>}
        {after}
      </div>
    </SitePage>
  );
}
