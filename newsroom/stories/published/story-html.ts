import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { picturesIn } from "#newsroom/body/references.ts";
import { type BodyHtmlOptions, bodyToHtml } from "#newsroom/body/to-html.ts";
import type { PublicStory } from "./types.ts";

export interface StoryHtmlOptions extends Omit<BodyHtmlOptions, "advertorial" | "numbered"> {
  /** The note under an unverified story, without its brackets. */
  readonly unverifiedNote: string;
}

/**
 * The text of a story as it stands on the page: the dateline before its first words, the reporter's code in
 * brackets after its last, and below them, in brackets and italics, the note that Pedoman Media Siber 2(c)4
 * asks for while the story is unverified.
 */
export function storyHtml(
  story: Pick<PublicStory, "body" | "place" | "code" | "unverified" | "kind" | "picture">,
  { unverifiedNote, ...options }: StoryHtmlOptions,
): string {
  const body = bodyToHtml(story.body, {
    ...options,
    advertorial: story.kind === "advertorial",
    numbered: pictureNumbers(story, options.pictures),
  });
  const note = story.unverified ? `<p class="unverified"><em>(${escapeHtml(unverifiedNote)})</em></p>` : "";
  return withCode(withPlace(body, story.place), story.code) + note;
}

function withPlace(html: string, place: string): string {
  if (place === "") return html;
  const dateline = `<span class="place">${escapeHtml(place)}</span> – `;
  return html.startsWith("<p>") ? `<p>${dateline}${html.slice(3)}` : html;
}

function withCode(html: string, code: string): string {
  if (code === "") return html;
  const closing = `<span class="code">(${escapeHtml(code)})</span>`;
  return html.endsWith("</p>") ? `${html.slice(0, -4)} ${closing}</p>` : `${html}<p>${closing}</p>`;
}

/** How the pictures of a photo story are numbered: the one on top is the first. Null for other stories. */
export function pictureNumbers(
  story: Pick<PublicStory, "body" | "kind" | "picture">,
  pictures: BodyHtmlOptions["pictures"],
): { first: number; total: number } | null {
  if (story.kind !== "photo") return null;
  const inText = picturesIn(story.body).filter(({ mediaId }) => pictures(mediaId) !== null).length;
  const onTop = story.picture ? 1 : 0;
  return { first: onTop + 1, total: onTop + inText };
}
