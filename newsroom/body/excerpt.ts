import { inlineToText } from "./plain-text.ts";
import type { Body } from "./types.ts";

/**
 * The beginning of a body for cards and descriptions: whole words of its first paragraphs, at most
 * `maxLength` characters with the closing `…`. Empty when the body has no paragraph with words.
 */
export function bodyExcerpt(body: Body, maxLength: number): string {
  let text = "";
  for (const block of body.content) {
    if (block.type !== "paragraph") continue;
    text = `${text} ${inlineToText(block.content)}`.replace(/\s+/gu, " ").trim();
    if (text.length > maxLength) break;
  }
  return shorten(text, maxLength);
}

function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // One character more than fits: when it is a space, the last word is whole.
  const cut = text.slice(0, maxLength).toWellFormed();
  const lastSpace = cut.lastIndexOf(" ");
  const kept = lastSpace > maxLength / 2 ? cut.slice(0, lastSpace) : cut.slice(0, -1).toWellFormed();
  return `${kept.replace(/[\s,;:–—\ufffd-]+$/u, "")}…`;
}
