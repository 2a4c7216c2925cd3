import type { Site } from "./site.ts";

const aboutPages = [
  ["redaksi", "redaksi"],
  ["tentang", "tentang"],
  ["kontak", "kontak"],
  ["privasi", "privasi"],
] as const;
const rulePages = [
  ["pedoman-media-siber", "pedoman"],
  ["kode-etik", "kodeEtik"],
  ["hak-jawab", "hakJawab"],
] as const;

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
          </ul>
        </nav>
        <nav aria-labelledby="footer-about">
          <h2 id="footer-about">{t("footerAbout")}</h2>
          <ul>
            {aboutPages.map(([path, key]) => (
              <li key={path}>
                <a href={`/${path}`}>{t(`fixed.${key}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-rules">
          <h2 id="footer-rules">{t("footerRules")}</h2>
          <ul>
            {rulePages.map(([path, key]) => (
              <li key={path}>
                <a href={`/${path}`}>{t(`fixed.${key}.title`)}</a>
              </li>
            ))}
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
