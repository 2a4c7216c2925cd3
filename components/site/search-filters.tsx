import { searchHref } from "./search-href.ts";
import type { Site } from "./site.ts";

/** Narrows the answers to one section. Sections without an answer are not offered. */
export function SearchFilters({
  result,
  question,
  section,
  site,
}: {
  result: { bySection: ReadonlyMap<string, number> };
  question: string;
  section: string | null;
  site: Site;
}) {
  const { t } = site;
  if (result.bySection.size === 0 || (result.bySection.size === 1 && section === null)) return null;
  const offered = site.sections.filter(({ slug }) => result.bySection.has(slug) || slug === section);
  return (
    <nav className="filters" aria-label={t("filterBySection")}>
      <a href={searchHref({ question })} aria-current={section === null ? "true" : undefined}>
        {t("allSections")}
      </a>
      {offered.map(({ slug, name }) => (
        <a
          key={slug}
          href={searchHref({ question, section: slug })}
          aria-current={section === slug ? "true" : undefined}
        >
          {name} ({result.bySection.get(slug) ?? 0})
        </a>
      ))}
    </nav>
  );
}
