import { formatDateLine, toZonedIso } from "#lib/dates.ts";
import { typeset } from "#newsroom/body/typeset.ts";
import type { PublicStory } from "#newsroom/stories/published/types.ts";
import { ShareLinks } from "./share-links.tsx";
import type { Site } from "./site.ts";
import { StoryLabel } from "./story-label.tsx";
import { StoryTools } from "./story-tools.tsx";

/** Label, headline, dek, who wrote and edited it, when it was published and updated, and where to share it. */
export function StoryHeader({ story, site }: { story: PublicStory; site: Site }) {
  const { t, timeZone, locale } = site;
  return (
    <header>
      <StoryLabel story={{ ...story, kicker: story.kicker || story.section.name }} site={site} />
      <h1>{typeset(story.title)}</h1>
      {story.dek && <p className="dek">{typeset(story.dek)}</p>}
      {story.kind === "advertorial" && <p className="meta">{t("advertorialNote")}</p>}
      {story.kind === "opinion" && <p className="meta">{t("opinionShort")}</p>}
      <div className="signed">
        <div>
          <Byline story={story} site={site} />
          <p>
            <time dateTime={toZonedIso(story.publishedAt, timeZone)}>
              {formatDateLine(story.publishedAt, timeZone, locale)}
            </time>
          </p>
          {story.updatedAt && (
            <p>
              {t("updated")}{" "}
              <time dateTime={toZonedIso(story.updatedAt, timeZone)}>
                {formatDateLine(story.updatedAt, timeZone, locale)}
              </time>
            </p>
          )}
        </div>
        <div>
          <ShareLinks title={shareTitleOf(story, site)} url={site.url + story.path} site={site} />
          <StoryTools site={site} withVoice />
        </div>
      </div>
    </header>
  );
}

/** What is shared of a story: one that is paid for says so. */
export function shareTitleOf({ kind, title }: Pick<PublicStory, "kind" | "title">, { t }: Site): string {
  return kind === "advertorial" ? `[${t("advertorial")}] ${title}` : title;
}

/** "Penulis: … | Editor: …" */
function Byline({ story, site }: { story: PublicStory; site: Site }) {
  const { t } = site;
  if (story.bylines.length === 0 && !story.editorName) return null;
  return (
    <p>
      {story.bylines.length > 0 && (
        <>
          {t("writtenBy")}:{" "}
          {story.bylines.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ", "}
              <a rel="author" href={`/penulis/${slug}`}>
                {name}
              </a>
            </span>
          ))}
        </>
      )}
      {story.bylines.length > 0 && story.editorName && " | "}
      {story.editorName && (
        <>
          {t("editedBy")}: <strong>{story.editorName}</strong>
        </>
      )}
    </p>
  );
}
