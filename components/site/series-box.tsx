import { typeset } from "#newsroom/body/typeset.ts";
import type { PlaceInSeries } from "#newsroom/series/types.ts";
import type { SeriesWords } from "./series-words.ts";

/** Where a story stands in its series: the parts before and after it, and all of them. */
export function SeriesBox({
  place,
  storyId,
  words: t,
}: {
  place: PlaceInSeries | null;
  storyId: string;
  words: SeriesWords;
}) {
  if (!place) return null;
  const { name, path, number, parts, previous, next } = place;
  return (
    <aside className="series" aria-labelledby="seri">
      <p className="label">{t("part", { number, total: parts.length })}</p>
      <h2 id="seri">
        <a href={path}>{typeset(name)}</a>
      </h2>
      {[
        { part: previous, label: t("previous") },
        { part: next, label: t("next") },
      ].map(({ part, label }) =>
        part ? (
          <p key={label}>
            <span>{label}</span> <a href={part.path}>{typeset(part.title)}</a>
          </p>
        ) : null,
      )}
      <details>
        <summary>{t("all")}</summary>
        <ol>
          {parts.map((part) => (
            <li key={part.storyId}>
              <a href={part.path} aria-current={part.storyId === storyId ? "page" : undefined}>
                {typeset(part.title)}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}
