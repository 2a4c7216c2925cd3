import { bodyToPlainText } from "./plain-text.ts";
import type { Body } from "./types.ts";

/** How many words a text holds: runs of letters and digits; `anak-anak`, `Rp1.500` and `Jum'at` are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How many words a reader reads in a body, captions included. */
export function bodyWordCount(body: Body): number {
  return countWords(bodyToPlainText(body));
}
