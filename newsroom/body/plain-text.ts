import type { Block, Body, Inline, ListItem, Paragraph, TableCell } from "./types.ts";

/**
 * The words of a body for search, counting and excerpts: one line a paragraph, point or cell, pictures
 * as their captions. What only leads elsewhere ("Baca juga", embeds without caption) is left out.
 */
export function bodyToPlainText(body: Body): string {
  return body.content.flatMap(linesOfBlock).join("\n");
}

/** The text of one line: marks fall away, breaks become spaces. */
export function inlineToText(content: Inline[] | undefined): string {
  return (content ?? []).map((inline) => (inline.type === "text" ? inline.text : " ")).join("");
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "subhead":
      return lineOf(inlineToText(block.content));
    case "quote":
      return [...block.content.flatMap(linesOfParagraph), ...lineOf(block.attrs.source)];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap(linesOfListItem);
    case "picture":
    case "embed":
      return lineOf(block.attrs.caption);
    case "gallery":
      return block.content.flatMap(linesOfBlock);
    case "table":
      return block.content.flatMap((row) => (row.content ?? []).flatMap(linesOfCell));
    case "readAlso":
    case "rule":
      return [];
  }
}

function linesOfParagraph(paragraph: Paragraph): string[] {
  return lineOf(inlineToText(paragraph.content));
}

function linesOfListItem(point: ListItem): string[] {
  return point.content.flatMap(linesOfBlock);
}

function linesOfCell(cell: TableCell): string[] {
  return cell.content.flatMap(linesOfParagraph);
}

function lineOf(text: string): string[] {
  const line = text.replace(/\s+/gu, " ").trim();
  return line === "" ? [] : [line];
}
