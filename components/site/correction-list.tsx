import { formatDateLine, toZonedIso } from "#lib/dates.ts";
import type { ListedCorrection } from "#newsroom/corrections/published.ts";
import { CorrectionText } from "./correction-text.tsx";
import type { CorrectionWords } from "./correction-words.ts";
import type { Site } from "./site.ts";

interface CorrectionListProps {
  corrections: readonly ListedCorrection[];
  site: Site;
  words: CorrectionWords;
}

/** Corrections one under the other, each with its story; one that was taken back stays, with the reason. */
export function CorrectionList({ corrections, site, words }: CorrectionListProps) {
  const { timeZone, locale } = site;
  if (corrections.length === 0) return <p className="notice">{words("listEmpty")}</p>;
  return (
    <ol className="correction-list">
      {corrections.map((correction) => (
        <li key={correction.id} className={correction.withdrawn ? "gone" : undefined}>
          <p className="kicker">{words(`kinds.${correction.kind}`)}</p>
          <h2>
            <a href={correction.story.path}>{correction.story.title}</a>
          </h2>
          <p className="when">
            <time dateTime={toZonedIso(correction.publishedAt, timeZone)}>
              {formatDateLine(correction.publishedAt, timeZone, locale)}
            </time>
          </p>
          <CorrectionText correction={correction} words={words} />
          {correction.withdrawn && (
            <p className="taken-back">
              <strong>
                {words("withdrawnAt", { time: formatDateLine(correction.withdrawn.at, timeZone, locale) })}
              </strong>{" "}
              {correction.withdrawn.reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
