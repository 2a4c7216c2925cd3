import type { Site } from "./site.ts";

/** Said when nothing answers a question, with what may help. */
export function NoAnswers({ question, filtered, site }: { question: string; filtered: boolean; site: Site }) {
  const { t } = site;
  return (
    <div className="notice">
      <p role="status">{t("noResults", { question })}</p>
      <ul className="hints">
        {filtered && <li>{t("noResultsHints.section")}</li>}
        <li>{t("noResultsHints.spelling")}</li>
        <li>{t("noResultsHints.fewer")}</li>
        <li>{t("noResultsHints.quotes")}</li>
      </ul>
    </div>
  );
}
