import type {
  Block,
  Body,
  BulletList,
  Inline,
  OrderedList,
  Paragraph,
  TableRow,
} from "#newsroom/body/types.ts";
import type { Line, LineKind, Token } from "./types.ts";

/** The lines of a body in reading order, each split into words: what a comparison works on. */
export function linesOfBody(body: Body): Line[] {
  return body.content.flatMap(linesOfBlock);
}

/** Plain words as tokens without marks. */
export function tokensOfText(text: string): Token[] {
  return split(text).map((part) => ({ text: part, bold: false, italic: false, href: null }));
}

function linesOfBlock(block: Block): Line[] {
  switch (block.type) {
    case "paragraph":
      return [lineOf("paragraph", 0, block.content)];
    case "subhead":
      return [lineOf("subhead", 0, block.content)];
    case "quote": {
      const kind = block.attrs.pull === true ? "pull-quote" : "quote";
      const said = block.content.map((paragraph) => lineOf(kind, 0, paragraph.content));
      return block.attrs.source ? [...said, textLine("quote-source", block.attrs.source, "")] : said;
    }
    case "bulletList":
    case "orderedList":
      return linesOfList(block, 0);
    case "picture": {
      const { mediaId, caption, credit } = block.attrs;
      return [textLine("picture", [caption, credit].filter(Boolean).join(" · "), mediaId)];
    }
    case "gallery":
      return block.content.flatMap(linesOfBlock);
    case "readAlso":
      return [textLine("read-also", block.attrs.title, block.attrs.storyId)];
    case "embed": {
      const { provider, id, caption } = block.attrs;
      return [textLine("embed", caption, `${provider}:${id}`)];
    }
    case "table":
      return block.content.map(lineOfRow);
    case "rule":
      return [textLine("rule", "", "")];
    default:
      return linesOfUnknown(block);
  }
}

/**
 * A block of a release before or after this one: its pictures and its words, as far as they can be read, so
 * that a comparison says that something is there and whether it changed.
 */
function linesOfUnknown(block: unknown): Line[] {
  const pictures: Line[] = [];
  const words: string[] = [];
  const read = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (wordKeys.has(key)) words.push(value);
    } else if (Array.isArray(value)) {
      for (const part of value) read(part, key);
    } else if (isRecord(value)) {
      if (typeof value.mediaId === "string") {
        const said = [value.caption, value.credit].filter((text) => typeof text === "string" && text !== "");
        pictures.push(textLine("picture", said.join(" · "), value.mediaId));
      } else {
        for (const [name, part] of Object.entries(value)) read(part, name);
      }
    }
  };
  read(block, "");
  const text = words.join(" ");
  return text || pictures.length === 0 ? [textLine("unknown", text, ""), ...pictures] : pictures;
}

/** Where the words of a block stand. Ids, addresses and settings are not for reading. */
const wordKeys = new Set(["text", "caption", "credit", "title", "source"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function linesOfList(list: BulletList | OrderedList, depth: number): Line[] {
  const kind: LineKind = list.type === "bulletList" ? "bullet" : "number";
  return list.content.flatMap((point) =>
    point.content.flatMap((child) =>
      child.type === "paragraph" ? [lineOf(kind, depth, child.content)] : linesOfList(child, depth + 1),
    ),
  );
}

function lineOfRow(row: TableRow): Line {
  const cells = (row.content ?? []).map((cell) => cell.content.flatMap(tokensOfParagraph));
  const tokens = cells.flatMap((cell, index) => (index === 0 ? cell : [...tokensOfText(" | "), ...cell]));
  return { kind: "table-row", depth: 0, tokens, target: "" };
}

function tokensOfParagraph(paragraph: Paragraph): Token[] {
  return tokensOfInline(paragraph.content);
}

function lineOf(kind: LineKind, depth: number, content: Inline[] | undefined): Line {
  return { kind, depth, tokens: tokensOfInline(content), target: "" };
}

function textLine(kind: LineKind, text: string, target: string): Line {
  return { kind, depth: 0, tokens: tokensOfText(text), target };
}

function tokensOfInline(content: Inline[] | undefined): Token[] {
  return (content ?? []).flatMap((inline): Token[] => {
    if (inline.type === "hardBreak") return [{ text: "\n", bold: false, italic: false, href: null }];
    const marks = inline.marks ?? [];
    const link = marks.find((mark) => mark.type === "link");
    return split(inline.text).map((text) => ({
      text,
      bold: marks.some((mark) => mark.type === "bold"),
      italic: marks.some((mark) => mark.type === "italic"),
      href: link?.type === "link" ? link.attrs.href : null,
    }));
  });
}

/** Words with their inner hyphens and points, spaces, and single other characters: nothing is lost. */
function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}
