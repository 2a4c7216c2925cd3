import { inlineToText } from "#newsroom/body/plain-text.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { ListItem } from "#newsroom/body/types.ts";
import { cleanLines } from "#newsroom/corrections/rules.ts";
import { entryBody } from "./entry-body.ts";
import {
  deleteReasonLimit,
  entryTextLimit,
  headlineLimit,
  picturesOfEntry,
  reopenHours,
  summaryLimit,
} from "./limits.ts";
import type { EntryWords } from "./types.ts";

/** Why something cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
export interface LiveProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

/** An entry's words as they are stored. */
export function cleanEntry(words: EntryWords): EntryWords {
  return {
    headline: cleanLine(words.headline),
    text: cleanLines(words.text),
    pictures: words.pictures.map((picture) => ({
      mediaId: picture.mediaId,
      caption: cleanLine(picture.caption),
      credit: cleanLine(picture.credit),
      alt: cleanLine(picture.alt),
    })),
    keyMoment: words.keyMoment,
  };
}

/** What is wrong with clean words of an entry, or null. */
export function entryProblem({ headline, text, pictures, keyMoment }: EntryWords): LiveProblem | null {
  if (text.length > entryTextLimit)
    return { key: "live-entry-too-long", values: { limit: entryTextLimit, length: text.length } };
  if (headline.length > headlineLimit)
    return { key: "live-headline-too-long", values: { limit: headlineLimit } };
  if (!hasWords(text) && !hasWords(headline) && pictures.length === 0) return { key: "live-entry-empty" };
  if (keyMoment && !hasWords(headline)) return { key: "live-moment-unnamed" };
  if (pictures.length > picturesOfEntry)
    return { key: "live-too-many-pictures", values: { limit: picturesOfEntry } };
  if (new Set(pictures.map(({ mediaId }) => mediaId)).size < pictures.length)
    return { key: "live-picture-twice" };
  if (pictures.some(({ caption }) => !hasWords(caption))) return { key: "live-picture-caption-missing" };
  if (pictures.some(({ credit }) => !hasWords(credit))) return { key: "live-picture-credit-missing" };
  return null;
}

/** A summary as it is stored. */
export function cleanSummary(summary: string): string {
  return cleanLines(summary);
}

/** What is wrong with a clean summary, or null. An empty one takes the summary away. */
export function summaryProblem(summary: string): LiveProblem | null {
  return summary.length > summaryLimit
    ? { key: "live-summary-too-long", values: { limit: summaryLimit } }
    : null;
}

/** What is wrong with a clean reason for taking an entry back, or null. */
export function deleteReasonProblem(reason: string): LiveProblem | null {
  if (!/\p{L}/u.test(reason)) return { key: "live-reason-missing" };
  return reason.length > deleteReasonLimit
    ? { key: "note-too-long", values: { limit: deleteReasonLimit } }
    : null;
}

/** Whether a coverage that ended can still be taken up again. */
export function canReopen(endedAt: Date | null, now: Date): boolean {
  return endedAt !== null && now.getTime() - endedAt.getTime() < reopenHours * 3_600_000;
}

/** What stands for an entry where there is room for a line: its headline, or how its words begin. */
export function lineOfEntry({ headline, text }: Pick<EntryWords, "headline" | "text">): string {
  if (headline !== "") return headline;
  const first = plainLines(text)[0] ?? "";
  return first.length <= headlineLimit ? first : `${first.slice(0, headlineLimit - 1).trimEnd()}…`;
}

/** The words of an entry without marks, line by line. */
export function plainLines(text: string): string[] {
  return (entryBody(text)?.content ?? []).flatMap((block) => {
    if (block.type === "paragraph") return [inlineToText(block.content)];
    return block.type === "bulletList" || block.type === "orderedList" ? block.content.map(lineOfPoint) : [];
  });
}

function lineOfPoint({ content }: ListItem): string {
  const [first] = content;
  return first?.type === "paragraph" ? inlineToText(first.content) : "";
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}
