import type { Block, Inline, ListItem, Paragraph } from "#newsroom/body/types.ts";
import type { ReleaseParts } from "../types.ts";

/** The parts as a clean release again, the way a careful press office would write it. Marks fall away. */
export function releaseText(parts: ReleaseParts): string {
  const lines: string[] = [];
  const add = (label: string, text: string) => {
    if (text !== "") lines.push(`${label}${text}`);
  };
  add("Judul: ", parts.title);
  add("Subjudul: ", parts.dek);
  add("Keterangan Foto: ", parts.caption);
  if (parts.credit !== "") lines.push(`(Foto: ${parts.credit})`);
  const [first, ...rest] = parts.body.map(textOf);
  if (first !== undefined) lines.push(parts.place === "" ? first : `${parts.place} – ${first}`);
  lines.push(...rest);
  add("Sumber: ", parts.source);
  add("Penulis: ", parts.byline.replace(/^Editor: .*/, ""));
  if (parts.byline.startsWith("Editor: ")) lines.push(parts.byline);
  if (parts.code !== "") lines.push(`(${parts.code})`);
  return lines.join("\n\n");
}

function textOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return inlineOf(block.content);
    case "subhead":
      return `${block.attrs.level === 2 ? "##" : "###"} ${inlineOf(block.content)}`;
    case "quote":
      return block.content.map((each) => inlineOf(each.content)).join("\n\n");
    case "bulletList":
    case "orderedList":
      return listOf(block, false).join("\n");
    case "table":
      return block.content
        .map(
          (row) =>
            `| ${(row.content ?? []).map((cell) => cell.content.map(paragraphOf).join(" ")).join(" | ")} |`,
        )
        .join("\n");
    default:
      return "";
  }
}

function listOf(list: ListItem["content"][number], inner: boolean): string[] {
  if (list.type === "paragraph") return [inlineOf(list.content)];
  const start = list.type === "orderedList" ? (list.attrs?.start ?? 1) : 0;
  return list.content.flatMap((point, index) => {
    const [first, ...rest] = point.content;
    const count = inner ? `${String.fromCharCode(97 + index)}.` : `${start + index}.`;
    const sign = list.type === "orderedList" ? count : "-";
    const text = first?.type === "paragraph" ? inlineOf(first.content) : "";
    return [`${sign} ${text}`, ...rest.flatMap((each) => listOf(each, true))];
  });
}

function paragraphOf(paragraph: Paragraph): string {
  return inlineOf(paragraph.content);
}

function inlineOf(content: Inline[] | undefined): string {
  return (content ?? []).map((piece) => (piece.type === "text" ? piece.text : "\n")).join("");
}
