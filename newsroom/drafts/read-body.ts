import * as Y from "yjs";
import { isEmbedId } from "#newsroom/body/embeds.ts";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { maxBodyDepth, maxCellSpan, maxListStart } from "#newsroom/body/limits.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import {
  type Block,
  type Body,
  embedProviders,
  type ListItem,
  type Paragraph,
  type Picture,
  type Quote,
  type Subhead,
  type TableCell,
  type TableRow,
} from "#newsroom/body/types.ts";
import { readRetyped } from "#newsroom/suggestions/stamp.ts";
import { joinProposedBreaks, noteProposedBreak } from "./join-proposed-breaks.ts";
import { childrenOf, isProposed, readInline, wordsOf } from "./read-inline.ts";

/**
 * The body of a draft as one that the border takes, whatever was merged or sent into it: unknown or
 * misplaced nodes become paragraphs with their words, missing parts are filled, broken addresses fall away
 * from their words. What is only proposed is left out, as if nobody had: a body is what is agreed on. Only lengths
 * may still be too great (see `draftProblems`). The draft stays as it is.
 */
export function readDraftBody(fragment: Y.XmlFragment): Body {
  const content = joinProposedBreaks(childrenOf(fragment).flatMap(readBlock));
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function readBlock(node: unknown): Block[] {
  if (!(node instanceof Y.XmlElement)) return paragraphsOfWords(node);
  switch (node.nodeName) {
    case "paragraph":
    case "subhead":
      return [readLine(node)];
    case "quote":
      return [readQuote(node)];
    case "bulletList":
    case "orderedList":
      return readList(node, 2);
    case "picture":
      return isProposed(node) ? [] : readPicture(node);
    case "gallery":
      return isProposed(node) ? [] : readGallery(node);
    case "readAlso": {
      if (isProposed(node)) return [];
      const storyId = lineOf(node, "storyId");
      return isUuid(storyId) ? [{ type: "readAlso", attrs: { storyId, title: lineOf(node, "title") } }] : [];
    }
    case "embed":
      return isProposed(node) ? [] : readEmbed(node);
    case "table":
      return readTable(node);
    case "rule":
      return isProposed(node) ? [] : [{ type: "rule" }];
    default:
      return paragraphsOfWords(node);
  }
}

function readQuote(node: Y.XmlElement): Quote {
  const pull: unknown = node.getAttribute("pull");
  const attrs: Quote["attrs"] = { source: lineOf(node, "source") };
  if (pull === true) attrs.pull = true;
  return { type: "quote", attrs, content: readParagraphs(node) };
}

function readPicture(node: Y.XmlElement): Block[] {
  const mediaId = lineOf(node, "mediaId");
  const caption = lineOf(node, "caption");
  if (!isUuid(mediaId)) return paragraphOfText(caption);
  return [
    {
      type: "picture",
      attrs: { mediaId, caption, credit: lineOf(node, "credit"), alt: lineOf(node, "alt") },
    },
  ];
}

/** What is no picture has no place in a gallery: its words come after it. */
function readGallery(node: Y.XmlElement): Block[] {
  const content: Picture[] = [];
  const others: Block[] = [];
  for (const child of childrenOf(node)) {
    const isPicture = child instanceof Y.XmlElement && child.nodeName === "picture";
    for (const block of isPicture ? readBlock(child) : paragraphsOfWords(child)) {
      if (block.type === "picture") content.push(block);
      else others.push(block);
    }
  }
  return content.length > 0 ? [{ type: "gallery", content }, ...others] : others;
}

function readEmbed(node: Y.XmlElement): Block[] {
  const provider = embedProviders.find((known) => known === lineOf(node, "provider"));
  const id = lineOf(node, "id");
  const caption = lineOf(node, "caption");
  if (provider === undefined || !isEmbedId(provider, id)) return paragraphOfText(caption);
  return [{ type: "embed", attrs: { provider, id, caption } }];
}

function readTable(node: Y.XmlElement): Block[] {
  const rows = childrenOf(node).flatMap((row): TableRow[] => {
    if (!(row instanceof Y.XmlElement) || row.nodeName !== "tableRow") return [];
    const cells = childrenOf(row).flatMap(readCell);
    return [cells.length > 0 ? { type: "tableRow", content: cells } : { type: "tableRow" }];
  });
  return rows.length > 0 ? [{ type: "table", content: rows }] : paragraphsOfWords(node);
}

function readCell(node: unknown): TableCell[] {
  if (!(node instanceof Y.XmlElement)) return [];
  const type = node.nodeName === "tableHeader" ? "tableHeader" : "tableCell";
  const attrs = { colspan: spanOf(node, "colspan"), rowspan: spanOf(node, "rowspan") };
  return [{ type, attrs, content: readParagraphs(node) }];
}

function readList(node: Y.XmlElement, depth: number): Exclude<ListItem["content"][number], Paragraph>[] {
  const content = childrenOf(node).map((point) => readListItem(point, depth + 1));
  if (content.length === 0) return [];
  if (node.nodeName === "bulletList") return [{ type: "bulletList", content }];
  const start = wholeNumber(node.getAttribute("start"), 0, maxListStart);
  return [{ type: "orderedList", attrs: { start: start ?? 1 }, content }];
}

/** The list, its point, a paragraph and its text must still fit below `depth`; deeper points become text. */
function readListItem(node: unknown, depth: number): ListItem {
  const content = (node instanceof Y.XmlElement ? childrenOf(node) : [node]).flatMap(
    (child): ListItem["content"] => {
      if (!(child instanceof Y.XmlElement)) return paragraphsOfWords(child);
      if (child.nodeName === "paragraph") return [readParagraph(child)];
      const isList = child.nodeName === "bulletList" || child.nodeName === "orderedList";
      return isList && depth + 4 <= maxBodyDepth ? readList(child, depth + 1) : paragraphsOfWords(child);
    },
  );
  return {
    type: "listItem",
    content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content],
  };
}

function readParagraphs(node: Y.XmlElement): Paragraph[] {
  const paragraphs = childrenOf(node).flatMap((child) =>
    child instanceof Y.XmlElement && child.nodeName === "paragraph"
      ? [readParagraph(child)]
      : paragraphsOfWords(child),
  );
  return paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" }];
}

/** A paragraph or subhead, as it was before a change of its kind was proposed. */
function readLine(node: Y.XmlElement): Paragraph | Subhead {
  const { content } = readParagraph(node);
  const retyped: unknown = node.getAttribute("retyped");
  const before = readRetyped(retyped)?.before;
  const kind = before?.type ?? node.nodeName;
  const level = (before ? before.attrs.level : node.getAttribute("level")) === 3 ? 3 : 2;
  const line: Paragraph | Subhead =
    kind === "subhead" ? { type: "subhead", attrs: { level } } : { type: "paragraph" };
  if (content !== undefined) line.content = content;
  if (isProposed(node)) noteProposedBreak(line);
  return line;
}

function readParagraph(node: Y.XmlElement): Paragraph {
  const content = readInline(node);
  const paragraph: Paragraph = content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
  if (isProposed(node)) noteProposedBreak(paragraph);
  return paragraph;
}

function paragraphsOfWords(node: unknown): Paragraph[] {
  return wordsOf(node).flatMap(paragraphOfText);
}

function paragraphOfText(text: string): Paragraph[] {
  return text === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text }] }];
}

/** Attributes are typed as text, but a merged document may hold anything. */
function lineOf(node: Y.XmlElement, name: string): string {
  const value: unknown = node.getAttribute(name);
  return typeof value === "string" ? cleanLine(value) : "";
}

function spanOf(node: Y.XmlElement, name: string): number {
  return wholeNumber(node.getAttribute(name), 1, maxCellSpan) ?? 1;
}

function wholeNumber(value: unknown, min: number, max: number): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max ? value : null;
}
