import type { FrontBlock } from "#newsroom/front/arrange-front.ts";
import type { BlockGroup } from "./group-blocks.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { StoryCard } from "./story-card.tsx";

/** A section across the page: its newest story large, the others in two columns beside it. */
export function WideBlock({ block, site }: { block: FrontBlock; site: Site }) {
  const [first, ...others] = picturedFirst(block.stories);
  if (!first) return null;
  const halves = [0, 1].map((half) => picturedFirst(others.filter((_, index) => index % 2 === half)));
  return (
    <section className="wrap block" aria-labelledby={`kanal-${block.section.slug}`}>
      <BlockHead block={block} />
      <div className="wide">
        <StoryCard story={first} site={site} look="picture" withDek />
        {halves.map(
          ([top, ...rest]) =>
            top && (
              <div className="stack" key={top.storyId}>
                <StoryCard story={top} site={site} look="column" />
                {rest.map((story) => (
                  <StoryCard key={story.storyId} story={story} site={site} look="text" />
                ))}
              </div>
            ),
        )}
      </div>
    </section>
  );
}

/** Sections beside each other, each with one picture and headlines under it. */
export function ColumnBlocks({ group, site }: { group: BlockGroup; site: Site }) {
  return (
    <div className="wrap block">
      <div className="columns" data-count={group.blocks.length}>
        {group.blocks.map((block) => (
          <section
            className="block-column"
            key={block.section.slug}
            aria-labelledby={`kanal-${block.section.slug}`}
          >
            <BlockHead block={block} />
            <div className="stack">
              {picturedFirst(block.stories)
                .slice(0, 4)
                .map((story, index) => (
                  <StoryCard
                    key={story.storyId}
                    story={story}
                    site={site}
                    look={index === 0 ? "column" : "text"}
                  />
                ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Opinion: the writers' names stand under their headlines, and the type says that these are views. */
export function OpinionBlock({ block, site }: { block: FrontBlock; site: Site }) {
  return (
    <section className="band" aria-labelledby={`kanal-${block.section.slug}`}>
      <div className="wrap">
        <BlockHead block={block} />
        <div className="opinions">
          {block.stories.slice(0, 3).map((story) => (
            <StoryCard key={story.storyId} story={story} site={site} look="opinion" withDek />
          ))}
        </div>
      </div>
    </section>
  );
}

/** Paid content: small, labelled, at the end. */
export function PaidBlock({ block, site }: { block: FrontBlock; site: Site }) {
  return (
    <section className="wrap block" aria-labelledby={`kanal-${block.section.slug}`}>
      <BlockHead block={block} />
      <div className="columns">
        {block.stories.slice(0, 3).map((story) => (
          <StoryCard key={story.storyId} story={story} site={site} look="row" />
        ))}
      </div>
    </section>
  );
}

function BlockHead({ block }: { block: FrontBlock }) {
  const { slug, name, accent } = block.section;
  return <SectionHead id={`kanal-${slug}`} title={name} accent={accent} href={`/${slug}`} />;
}

/** The newest first, but a story with a picture in front where the newest few have one. */
function picturedFirst(stories: FrontBlock["stories"]): FrontBlock["stories"] {
  const pictured = stories.slice(0, 4).find(({ picture }) => picture);
  return pictured ? [pictured, ...stories.filter((story) => story !== pictured)] : stories;
}
