import type { Block, Inline, ListItem } from "#newsroom/body/types.ts";
import type { Change, ReleaseParts } from "../types.ts";

/** How often each word stands in a text; whitespace, marks and signs do not count. */
export function wordCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) add(counts, text, 1);
  return counts;
}

/** The words of the input with all applied changes carried out by the letter of `before` and `after`. */
export function expectedWords(input: string, changes: readonly Change[]): Map<string, number> {
  const counts = wordCounts([input]);
  for (const change of changes) {
    if (!change.applied) continue;
    add(counts, change.before, -1);
    add(counts, change.after, 1);
  }
  return counts;
}

function add(counts: Map<string, number>, text: string, by: number): void {
  for (const word of text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const count = (counts.get(word) ?? 0) + by;
    if (count === 0) counts.delete(word);
    else counts.set(word, count);
  }
}

/** All texts of the parts, the body's paragraphs in order. */
export function textsOf({ body, ...texts }: ReleaseParts): string[] {
  return [...Object.values(texts), ...bodyTexts(body)];
}

/** The body's paragraphs as text in order, breaks as line feeds. */
export function bodyTexts(body: readonly Block[]): string[] {
  return body.flatMap(blockTexts);
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "subhead":
      return [inlineText(block.content)];
    case "quote":
      return block.content.map((each) => inlineText(each.content));
    case "bulletList":
    case "orderedList":
      return block.content.flatMap(pointTexts);
    case "table":
      return block.content.flatMap((row) =>
        (row.content ?? []).flatMap((cell) => cell.content.map((each) => inlineText(each.content))),
      );
    default:
      return [];
  }
}

function pointTexts(point: ListItem): string[] {
  return point.content.flatMap(blockTexts);
}

function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((piece) => (piece.type === "text" ? piece.text : "\n")).join("");
}
