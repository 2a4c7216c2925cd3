import type { Block, Inline, ListItem, Paragraph } from "#newsroom/body/types.ts";

/** A body as short lines for people: `p: …`, `h2: …`, `- …`, `1. …`, `| a | b |`; `**bold**`, `_italic_`, ` / ` for a break. */
export function sketchOf(body: readonly Block[]): string[] {
  return body.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [`p: ${inlineOf(block.content)}`];
    case "subhead":
      return [`h${block.attrs.level}: ${inlineOf(block.content)}`];
    case "quote":
      return block.content.map((paragraph) => `> ${inlineOf(paragraph.content)}`);
    case "bulletList":
    case "orderedList":
      return listOf(block, "");
    case "table":
      return block.content.map(
        (row) =>
          `| ${(row.content ?? []).map((cell) => (cell.type === "tableHeader" ? "#" : "") + cell.content.map((each) => inlineOf(each.content)).join(" // ")).join(" | ")} |`,
      );
    default:
      return [block.type];
  }
}

function listOf(list: ListItem["content"][number], indent: string): string[] {
  if (list.type === "paragraph") return [`${indent}${inlineOf(list.content)}`];
  const start = list.type === "orderedList" ? (list.attrs?.start ?? 1) : 0;
  return list.content.flatMap((point, index) => {
    const [first, ...rest] = point.content;
    const sign = list.type === "orderedList" ? `${start + index}.` : "-";
    const text = first?.type === "paragraph" ? inlineOf(first.content) : "";
    return [`${indent}${sign} ${text}`, ...rest.flatMap((each) => listOf(each, `${indent}  `))];
  });
}

function inlineOf(content: Paragraph["content"]): string {
  return (content ?? []).map(pieceOf).join("");
}

function pieceOf(piece: Inline): string {
  if (piece.type === "hardBreak") return " / ";
  let text = piece.text;
  for (const mark of piece.marks ?? []) {
    if (mark.type === "bold") text = `**${text}**`;
    else if (mark.type === "italic") text = `_${text}_`;
    else text = `[${text}](${mark.attrs.href})`;
  }
  return text;
}
