import type { Site } from "./site.ts";

/** Where the page stands: the front page, then the links given. */
export function Breadcrumb({
  steps,
  site,
}: {
  steps: readonly { href: string; name: string }[];
  site: Site;
}) {
  return (
    <nav className="crumbs" aria-label={site.t("breadcrumb")}>
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
