import { StructuredData } from "./markup.tsx";
import type { Site } from "./site.ts";
import { breadcrumbData, schemaContext } from "./structured-data.ts";

/**
 * Where the page stands: the front page, then the links given. Search engines are told the same, unless the
 * page has told them in data of its own (`isTold`).
 */
export function Breadcrumb({
  steps,
  isTold = false,
  site,
}: {
  steps: readonly { href: string; name: string }[];
  isTold?: boolean;
  site: Site;
}) {
  const known = [{ href: "/", name: site.name }, ...steps].map(({ href, name }) => ({
    name,
    url: site.url + href,
  }));
  return (
    <nav className="crumbs" aria-label={site.t("breadcrumb")}>
      {!isTold && <StructuredData data={{ "@context": schemaContext, ...breadcrumbData(known) }} />}
      <ol>
        {[{ href: "/", name: site.t("home") }, ...steps].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
