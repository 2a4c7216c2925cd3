import { formatDateLine, toZonedIso } from "#lib/dates.ts";
import type { PublicCorrection } from "#newsroom/corrections/published.ts";
import { CorrectionText } from "./correction-text.tsx";
import type { CorrectionWords } from "./correction-words.ts";
import type { Site } from "./site.ts";

/** The corrections of a story, on top of it: what was wrong, what is right, and when that was said. */
export function StoryCorrections({
  corrections,
  site,
  words,
}: {
  corrections: readonly PublicCorrection[];
  site: Site;
  words: CorrectionWords;
}) {
  if (corrections.length === 0) return null;
  const { timeZone, locale } = site;
  return (
    <aside className="corrections" aria-label={words("boxLabel")}>
      {corrections.map((correction) => (
        <section key={correction.id}>
          <h2>{words(`kinds.${correction.kind}`)}</h2>
          <CorrectionText correction={correction} words={words} />
          <p className="when">
            <time dateTime={toZonedIso(correction.publishedAt, timeZone)}>
              {formatDateLine(correction.publishedAt, timeZone, locale)}
            </time>
          </p>
        </section>
      ))}
      <p className="all">
        <a href="/koreksi">{words("seeAll")}</a>
      </p>
    </aside>
  );
}
