import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb.tsx";
import { PageTitle } from "./page-title.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";

/** A page that the newsroom writes once: about, contact, the rules that it follows. */
export function FixedPage({
  site,
  path,
  title,
  lead,
  children,
}: {
  site: Site;
  path: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: path, name: title }]} />
        <PageTitle title={title} {...(lead && { lead })} />
        <div className="prose">{children}</div>
      </div>
    </SitePage>
  );
}
