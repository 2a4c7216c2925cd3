import { toZonedIso } from "#lib/dates.ts";
import { typeset } from "#newsroom/body/typeset.ts";
import type { StoryCard as Card } from "#newsroom/stories/published/types.ts";
import { CardPicture } from "./card-picture.tsx";
import type { Site } from "./site.ts";
import { StoryLabel } from "./story-label.tsx";
import { when } from "./when.ts";

/** `column` is a picture over its words, and a small one beside them on phones. */
export type CardLook = "lead" | "picture" | "column" | "row" | "text" | "opinion";

const sizes: Record<CardLook, string> = {
  lead: "(min-width: 64rem) 40rem, 100vw",
  picture: "(min-width: 48rem) 26rem, 100vw",
  column: "(min-width: 48rem) 20rem, 7rem",
  row: "(min-width: 48rem) 14rem, 7rem",
  text: "",
  opinion: "",
};

/** A story in a list or block. The whole card leads to the story; its headline is the link. */
export function StoryCard({
  story,
  site,
  look,
  level = 3,
  withDek = false,
  withSection = false,
  eager = false,
}: {
  story: Card;
  site: Site;
  look: CardLook;
  level?: 2 | 3;
  withDek?: boolean;
  /** Name the section where the story has no kicker of its own. */
  withSection?: boolean;
  /** The one picture at the top of a page. */
  eager?: boolean;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const showsPicture = look !== "text" && look !== "opinion" && story.picture;
  const label = { ...story, kicker: story.kicker || (withSection ? story.section.name : "") };
  return (
    <article className={`card card-${look}`} data-accent={story.section.accent} data-kind={markedKind(story)}>
      {showsPicture && story.picture && (
        <CardPicture picture={story.picture} sizes={sizes[look]} eager={eager} />
      )}
      <div className="words">
        {look !== "opinion" && <StoryLabel story={label} site={site} />}
        <Heading>
          <a href={story.path}>{typeset(story.title)}</a>
        </Heading>
        {withDek && story.dek && <p className="dek">{typeset(story.dek)}</p>}
        <p className="meta">
          {look === "opinion" && story.writers ? (
            story.writers
          ) : (
            <time dateTime={toZonedIso(story.publishedAt, site.timeZone)}>
              {when(story.publishedAt, site)}
            </time>
          )}
        </p>
      </div>
    </article>
  );
}

/** Kinds whose picture says by itself that it leads to more than a text. */
function markedKind({ kind }: Card): "photo" | "video" | undefined {
  return kind === "photo" || kind === "video" ? kind : undefined;
}
