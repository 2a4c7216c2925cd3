/** Control characters that no text of a story may hold (tab and line feed may stand in body text). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu;
/** Bidi overrides and isolates, and tag characters: invisible, and able to make a text read as another. */
const bidiAndTags = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Body text without control characters and lone surrogates, so that JSON, XML and PostgreSQL take it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(controls, "");
}

/** Whether `cleanText` would leave the text as it is. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && text.search(controls) === -1;
}

/**
 * A one-line field: NFC, without control, bidi and tag characters, every run of spaces and line
 * breaks a single space, trimmed.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(bidiAndTags, "")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, " ")
    .replace(controls, "")
    .normalize("NFC")
    .replace(/ {2,}/g, " ")
    .trim();
}
