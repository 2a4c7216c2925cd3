import type { Body, Picture } from "./types.ts";

/** What a body points at: pictures to load and stories to name before it can be shown. Each id once. */
export function bodyReferences(body: Body): { mediaIds: string[]; storyIds: string[] } {
  return {
    mediaIds: onceEach(picturesIn(body).map(({ mediaId }) => mediaId)),
    storyIds: onceEach(
      body.content.flatMap((block) => (block.type === "readAlso" ? [block.attrs.storyId] : [])),
    ),
  };
}

/** Every picture of a body with its words, in reading order, those of galleries too. */
export function picturesIn(body: Body): Picture["attrs"][] {
  return body.content.flatMap((block) => {
    if (block.type === "picture") return [block.attrs];
    return block.type === "gallery" ? block.content.map(({ attrs }) => attrs) : [];
  });
}

function onceEach(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== "");
}
