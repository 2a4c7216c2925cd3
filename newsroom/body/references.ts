import type { Block, Body } from "./types.ts";

/** What a body points at: pictures to load and stories to name before it can be shown. Each id once. */
export function bodyReferences(body: Body): { mediaIds: string[]; storyIds: string[] } {
  return {
    mediaIds: idsOf(body, (block) => (block.type === "picture" ? block.attrs.mediaId : null)),
    storyIds: idsOf(body, (block) => (block.type === "readAlso" ? block.attrs.storyId : null)),
  };
}

function idsOf(body: Body, idOf: (block: Block) => string | null): string[] {
  return [...new Set(body.content.map(idOf).filter((id) => id !== null && id !== ""))].filter(isText);
}

function isText(id: string | null): id is string {
  return id !== null;
}
