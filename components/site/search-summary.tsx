import { searchHref } from "./search-href.ts";
import type { Site } from "./site.ts";

/** How many answers there are, and what was searched instead when the question found nothing. */
export function SearchSummary({
  result,
  site,
}: {
  result: {
    question: string;
    corrected: string | null;
    count: number;
    more: boolean;
    answers: readonly unknown[];
  };
  site: Site;
}) {
  const { t } = site;
  const { question, corrected, count, more } = result;
  if (question === "") return <p className="notice">{t("searchIntro")}</p>;
  if (corrected !== null) {
    return (
      <div className="notice" role="status">
        <p>
          {t("didYouMean")} <a href={searchHref({ question: corrected })}>{corrected}</a>
        </p>
        {result.answers.length > 0 && <p>{t("showingCorrected", { question })}</p>}
      </div>
    );
  }
  if (count === 0) return null;
  return (
    <p className="meta" role="status">
      {more ? t("searchMany", { count, question }) : t("searchResults", { count, question })}
    </p>
  );
}
