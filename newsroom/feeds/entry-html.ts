import { escapeHtml } from "#newsroom/body/html/escape.ts";
import type { FeedPicture } from "./types.ts";

/** What an entry's text is made of; every text is plain, apart from `body`. */
export interface EntryParts {
  readonly siteUrl: string;
  /** Absolute address of the story. */
  readonly url: string;
  /** Said first, such as that it is paid for. */
  readonly note: string;
  /** Corrections in the newspaper's words, newest first. */
  readonly corrections: readonly string[];
  readonly picture: FeedPicture | null;
  readonly pictureAlt: string;
  readonly pictureCaption: string;
  /** The story's own HTML, as `storyHtml` made it; null where the feed gives the summary only. */
  readonly body: string | null;
  readonly summary: string;
  /** What was told last of a story that is told live, newest first. */
  readonly live: readonly { readonly time: string; readonly line: string }[];
  /** The words of the link to the story. */
  readonly readOn: string;
}

/**
 * The text of an entry as HTML for feed readers: note and corrections first, picture, text or summary, and the link
 * to the story. All addresses are absolute, and nothing of our pages' own dress is left.
 */
export function entryHtml(parts: EntryParts): string {
  const { picture } = parts;
  const caption = parts.pictureCaption ? `<figcaption>${escapeHtml(parts.pictureCaption)}</figcaption>` : "";
  const figure = picture
    ? `<figure><img src="${escapeHtml(picture.url)}" alt="${escapeHtml(parts.pictureAlt)}" width="${picture.width}" height="${picture.height}">${caption}</figure>`
    : "";
  const live = parts.live.map(
    ({ time, line }) => `<li><strong>${escapeHtml(time)}</strong> ${escapeHtml(line)}</li>`,
  );
  return [
    paragraph(parts.note, "em"),
    ...parts.corrections.map((text) => paragraph(text, "strong")),
    figure,
    live.length > 0 ? `<ul>${live.join("")}</ul>` : "",
    parts.body === null ? paragraph(parts.summary) : plainHtml(parts.body, parts.siteUrl),
    `<p><a href="${escapeHtml(parts.url)}">${escapeHtml(parts.readOn)}</a></p>`,
  ].join("");
}

function paragraph(text: string, tag?: "em" | "strong"): string {
  if (text === "") return "";
  const words = escapeHtml(text);
  return tag ? `<p><${tag}>${words}</${tag}></p>` : `<p>${words}</p>`;
}

/** HTML of our own pages without what only they know: renditions to choose from, classes, own addresses. */
function plainHtml(html: string, siteUrl: string): string {
  return html
    .replace(/<source [^>]*>|<\/?picture>/g, "")
    .replace(
      / (?:class|srcset|sizes|loading|decoding|fetchpriority|role|tabindex|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g,
      "",
    )
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${escapeHtml(siteUrl)}/`);
}
