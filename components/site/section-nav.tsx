import type { Site } from "./site.ts";

/** The sections in one line that scrolls sideways on phones. */
export function SectionNav({ site, current }: { site: Site; current: string }) {
  const { t } = site;
  return (
    <nav className="sections" aria-label={t("sections")}>
      <ul>
        <li>
          <a href="/" aria-current={current === "" ? "page" : undefined}>
            {t("home")}
          </a>
        </li>
        {site.sections.map((section) => (
          <li key={section.slug} data-accent={section.accent}>
            <a href={`/${section.slug}`} aria-current={current === section.slug ? "true" : undefined}>
              {section.name}
            </a>
          </li>
        ))}
        <li>
          <a href="/indeks" aria-current={current === "indeks" ? "page" : undefined}>
            {t("index")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
