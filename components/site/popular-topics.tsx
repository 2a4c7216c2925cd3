import type { NamedLink } from "#newsroom/stories/published/types.ts";
import type { SearchWords } from "./search-words.ts";

/** Topics that are written about now: where to go when a search leads nowhere. */
export function PopularTopics({ topics, words }: { topics: readonly NamedLink[]; words: SearchWords }) {
  if (topics.length === 0) return null;
  return (
    <section className="tags" aria-labelledby="topik-hangat">
      <h2 id="topik-hangat">{words("popularTopics")}</h2>
      {topics.map(({ slug, name }) => (
        <a key={slug} href={`/topik/${slug}`}>
          {name}
        </a>
      ))}
    </section>
  );
}
