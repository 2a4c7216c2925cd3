import { StructuredData } from "./markup.tsx";
import type { Site } from "./site.ts";
import { breadcrumbData } from "./structured-data.ts";

/**
 * Where the page stands: the front page, then the links given. Search engines are told the same, with `here`, the
 * page's own name, where no link leads to the page itself.
 */
export function Breadcrumb({
  steps,
  here,
  site,
}: {
  steps: readonly { href: string; name: string }[];
  here?: string;
  site: Site;
}) {
  const known = [{ href: "/", name: site.name }, ...steps].map(({ href, name }) => ({
    name,
    url: site.url + href,
  }));
  return (
    <nav className="crumbs" aria-label={site.t("breadcrumb")}>
      <StructuredData data={breadcrumbData(here === undefined ? known : [...known, { name: here }])} />
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
