import type { Site } from "./site.ts";

/** The way to newer and older pages of a list. `hrefOf` makes the address of a page; page 1 is the list's own. */
export function PageLinks({
  page,
  hasNext,
  isLast,
  hrefOf,
  site,
}: {
  page: number;
  hasNext: boolean;
  /** The list goes on, but not by pages. */
  isLast: boolean;
  hrefOf: (page: number) => string;
  site: Site;
}) {
  const { t } = site;
  if (page === 1 && !hasNext) return null;
  return (
    <nav className="pages" aria-label={t("pages")}>
      {/* React puts these into the head of the page. */}
      {page > 1 && <link rel="prev" href={hrefOf(page - 1)} />}
      {hasNext && <link rel="next" href={hrefOf(page + 1)} />}
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          ← {t("newer")}
        </a>
      ) : (
        <span />
      )}
      <span>{t("pageNumber", { page })}</span>
      {hasNext ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {t("older")} →
        </a>
      ) : (
        <span>{isLast && <a href="/indeks">{t("lastPageReached")}</a>}</span>
      )}
    </nav>
  );
}
