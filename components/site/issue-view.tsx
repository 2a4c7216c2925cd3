import type { Issue, LetterStory } from "#newsroom/newsletter/types.ts";
import type { NewsletterWords } from "./newsletter-words.ts";
import { SectionHead } from "./section-head.tsx";

/** An issue of the newsletter as a page, with what its letter told. */
export function IssueView({ issue, words }: { issue: Issue; words: NewsletterWords }) {
  const { top, sections, popular } = issue.content;
  return (
    <div className="issue">
      {issue.intro && <p className="intro">{issue.intro}</p>}
      {top.map((story, index) => (
        <IssueStory key={story.storyId} story={story} isLead={index === 0} />
      ))}
      {sections.length > 0 && (
        <section aria-labelledby="issue-sections">
          <SectionHead id="issue-sections" title={words("sections")} />
          {sections.map((story) => (
            <IssueStory key={story.storyId} story={story} withSection />
          ))}
        </section>
      )}
      {popular.length > 0 && (
        <section aria-labelledby="issue-popular">
          <SectionHead id="issue-popular" title={words("popular")} />
          <ol className="ranked">
            {popular.map(({ storyId, path, title }) => (
              <li key={storyId}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface IssueStoryProps {
  story: LetterStory;
  isLead?: boolean;
  withSection?: boolean;
}

function IssueStory({ story, isLead = false, withSection = false }: IssueStoryProps) {
  const { picture, section, title, summary, path } = story;
  return (
    <article className={isLead ? "issue-story issue-lead" : "issue-story"}>
      {picture && (
        <picture>
          <img
            src={picture.src}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            decoding="async"
            fetchPriority="high"
          />
        </picture>
      )}
      {withSection && <p className="kicker">{section}</p>}
      <h2>
        <a href={path}>{title}</a>
      </h2>
      {summary && <p>{summary}</p>}
    </article>
  );
}
