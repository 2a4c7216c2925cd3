import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import type { Check } from "../types.ts";

/** Google cuts headlines in its lists at about 110 characters; a phone's front page shows three lines of these. */
export const readableTitleLength = 100;
/** A text of fewer words is a notice, not a story. */
export const fewestWords = 80;
/** Abbreviations in a row are no shouting: some words must be longer than most of these are. */
const longWord = 6;
const fewestLongShouted = 2;

export const bylineMissing: Check = ({ bylineIds }) => (bylineIds.length === 0 ? "bylineIds" : null);

export const titleLong: Check = ({ title }) => (title.length > readableTitleLength ? "title" : null);

/** Most of the title's words stand in capitals. */
export const titleShouting: Check = ({ title }) => {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase());
  const long = shouted.filter(({ length }) => length >= longWord);
  return long.length >= fewestLongShouted && shouted.length > words.length / 2 ? "title" : null;
};

export const dekMissing: Check = ({ dek }) => (dek === "" ? "dek" : null);

export const tagsMissing: Check = ({ tags }) => (tags.length === 0 ? "tags" : null);

/** A text without any words is another problem, which keeps the story from the desk. */
export const textShort: Check = ({ body, kind }) => {
  const isText = kind === "news" || kind === "opinion";
  return isText && bodyToPlainText(body) !== "" && bodyWordCount(body) < fewestWords ? "body" : null;
};
