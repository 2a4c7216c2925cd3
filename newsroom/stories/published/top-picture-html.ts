import type { BodyLabels } from "#newsroom/body/html/labels.ts";
import { pictureToHtml } from "#newsroom/body/html/picture.ts";
import type { PublicStory } from "./types.ts";

/** The picture on top of a story with its caption line; "" for a story without one. */
export function topPictureHtml(
  story: Pick<PublicStory, "picture" | "pictureTexts">,
  labels: Pick<BodyLabels, "picture" | "credit">,
): string {
  if (!story.picture) return "";
  const texts = story.pictureTexts ?? { caption: "", credit: "", alt: "" };
  const sizes = "(min-width: 64rem) 47rem, 100vw";
  return pictureToHtml(story.picture, texts, labels, { sizes, loading: "eager" });
}
