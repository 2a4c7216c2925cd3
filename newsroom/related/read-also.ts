import type { Body } from "#newsroom/body/types.ts";
import type { PublicStory } from "#newsroom/stories/published/types.ts";

const paragraphsBefore = 3;
const leastParagraphs = 6;
const leastWords = 180;

/**
 * Whether a story that names no other gets one named inside its text by itself: news long enough that it does not
 * get in the way. An editor who places one by hand, or tells the story live, has the last word.
 */
export function mayNameRelated(
  story: Pick<PublicStory, "body" | "kind" | "wordCount" | "coverage">,
): boolean {
  const { content } = story.body;
  return (
    story.kind === "news" &&
    story.coverage === null &&
    story.wordCount >= leastWords &&
    content.every(({ type }) => type !== "readAlso") &&
    content.filter(({ type }) => type === "paragraph").length >= leastParagraphs
  );
}

/** The body with another story named between two paragraphs, after the third; unchanged where there is no such place. */
export function withReadAlso(body: Body, { storyId, title }: { storyId: string; title: string }): Body {
  const { content } = body;
  let paragraphs = 0;
  const at = content.findIndex((block, index) => {
    if (block.type === "paragraph") paragraphs += 1;
    return (
      paragraphs >= paragraphsBefore && block.type === "paragraph" && content[index + 1]?.type === "paragraph"
    );
  });
  if (at === -1) return body;
  return {
    ...body,
    content: [
      ...content.slice(0, at + 1),
      { type: "readAlso", attrs: { storyId, title } },
      ...content.slice(at + 1),
    ],
  };
}
