import type { PageShelf } from "#newsroom/pages/types.ts";
import { kindsWithoutSection } from "./kind-lists.ts";
import type { Site } from "./site.ts";

/** The end of every page: who publishes it, its sections, and the pages that the press rules ask for. */
export function SiteFooter({ site }: { site: Site }) {
  const { t, publisher } = site;
  return (
    <footer className="footer">
      <div className="wrap">
        <div>
          <p className="nameplate">
            <a href="/">{site.name}</a>
          </p>
          {publisher.name && <p>{t("publishedBy", { publisher: publisher.name })}</p>}
          {publisher.address && <p>{publisher.address}</p>}
        </div>
        <nav aria-labelledby="footer-sections">
          <h2 id="footer-sections">{t("footerSections")}</h2>
          <ul className="two">
            {site.sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${slug}`}>{name}</a>
              </li>
            ))}
            {kindsWithoutSection(site).map(({ slug, kind }) => (
              <li key={slug}>
                <a href={`/${slug}`}>{t(`kindLists.${kind}`)}</a>
              </li>
            ))}
            <li>
              <a href="/wilayah">{t("places.short")}</a>
            </li>
          </ul>
        </nav>
        <nav aria-labelledby="footer-about">
          <h2 id="footer-about">{t("footerAbout")}</h2>
          <ul>
            <PagesOnShelf shelf="about" site={site} />
          </ul>
        </nav>
        <nav aria-labelledby="footer-rules">
          <h2 id="footer-rules">{t("footerRules")}</h2>
          <ul>
            <PagesOnShelf shelf="rules" site={site} />
            <li>
              <a href="/koreksi">{t("corrections")}</a>
            </li>
            <li>
              <a href="/indeks">{t("index")}</a>
            </li>
            <li>
              <a href="/feed.xml">{t("feed")}</a>
            </li>
            <li>
              <a href="/nawala">{t("newsletter")}</a>
            </li>
            <li>
              <a href="/kabar">{t("alerts")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function PagesOnShelf({ shelf, site }: { shelf: PageShelf; site: Site }) {
  return site.pages
    .filter((page) => page.shelf === shelf)
    .map(({ slug, title }) => (
      <li key={slug}>
        <a href={`/${slug}`}>{title}</a>
      </li>
    ));
}
