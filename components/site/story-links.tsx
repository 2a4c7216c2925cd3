import { formatDateLine, toZonedIso } from "#lib/dates.ts";
import type { LinkedStoryLine } from "#newsroom/corrections/published.ts";
import type { CorrectionWords } from "./correction-words.ts";
import type { Site } from "./site.ts";

/**
 * The stories that answer or update this one, in a box that cannot be missed; and for the newer story a line
 * that says what it answers or updates (Pedoman Media Siber 2(d) and 4(b)).
 */
export function StoryLinks({
  links,
  site,
  words,
}: {
  links: readonly LinkedStoryLine[];
  site: Site;
  words: CorrectionWords;
}) {
  const { timeZone, locale } = site;
  return links.map(({ kind, outgoing, title, path, publishedAt }) =>
    outgoing ? (
      <p key={kind + path} className="answers">
        {words(`links.${kind}.line`)} <a href={path}>{title}</a>
      </p>
    ) : (
      <aside key={kind + path} className="corrections" aria-label={words(`links.${kind}.title`)}>
        <h2>{words(`links.${kind}.title`)}</h2>
        <p>
          {words(`links.${kind}.box`)} <a href={path}>{title}</a>
        </p>
        <p className="when">
          <time dateTime={toZonedIso(publishedAt, timeZone)}>
            {formatDateLine(publishedAt, timeZone, locale)}
          </time>
        </p>
      </aside>
    ),
  );
}
