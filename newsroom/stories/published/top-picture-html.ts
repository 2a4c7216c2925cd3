import type { BodyLabels } from "#newsroom/body/html/labels.ts";
import { pictureNumber, pictureToHtml } from "#newsroom/body/html/picture.ts";
import type { PublicStory } from "./types.ts";

/** The picture on top of a story with its caption line; "" for a story without one. Of several it is the first. */
export function topPictureHtml(
  story: Pick<PublicStory, "picture" | "pictureTexts">,
  labels: Pick<BodyLabels, "picture" | "credit" | "of">,
  total = 1,
): string {
  if (!story.picture) return "";
  const texts = story.pictureTexts ?? { caption: "", credit: "", alt: "" };
  const sizes = "(min-width: 64rem) 47rem, 100vw";
  const number = total > 1 ? pictureNumber(1, total, labels) : "";
  return pictureToHtml(story.picture, texts, labels, { sizes, loading: "eager" }, number);
}
