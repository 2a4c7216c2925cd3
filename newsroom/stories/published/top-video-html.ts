import { embedAddress, isEmbedId } from "#newsroom/body/embeds.ts";
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import type { BodyLabels } from "#newsroom/body/html/labels.ts";
import { pictureTag } from "#newsroom/body/html/picture.ts";
import type { Body } from "#newsroom/body/types.ts";
import type { PublicStory } from "./types.ts";

/**
 * The video that stands on top of a video story: the first of its body that can open in the page, and the body
 * without it. Null for other stories, and for a video that only opens at its own host.
 */
export function videoOnTop(story: Pick<PublicStory, "kind" | "body">): { id: string; rest: Body } | null {
  if (story.kind !== "video") return null;
  for (const [at, block] of story.body.content.entries()) {
    if (block.type !== "embed" || block.attrs.provider !== "youtube") continue;
    const { id } = block.attrs;
    if (!isEmbedId("youtube", id)) continue;
    return { id, rest: { ...story.body, content: story.body.content.filter((_one, index) => index !== at) } };
  }
  return null;
}

/** The video as its picture with a sign to press: a link without script, and nothing of its host before. */
export function topVideoHtml(
  story: Pick<PublicStory, "picture" | "pictureTexts">,
  id: string,
  labels: Pick<BodyLabels, "picture" | "credit" | "embed">,
): string {
  const { picture, pictureTexts } = story;
  const shown = picture
    ? pictureTag(picture, pictureTexts?.alt ?? "", {
        sizes: "(min-width: 64rem) 47rem, 100vw",
        loading: "eager",
      })
    : "";
  const address = escapeHtml(embedAddress("youtube", id));
  const action = `<span class="action">${escapeHtml(labels.embed.youtube)}</span>`;
  const caption = pictureTexts?.caption ? `<figcaption>${escapeHtml(pictureTexts.caption)}</figcaption>` : "";
  return `<figure class="picture video"><a href="${address}" rel="noopener" data-video="${escapeHtml(id)}">${shown}${action}</a>${caption}</figure>`;
}
