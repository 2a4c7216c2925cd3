import { toHref } from "#newsroom/body/links.ts";
import type { Block, Body, Inline, ListItem, Mark } from "#newsroom/body/types.ts";

/**
 * What somebody typed as an entry, as a body of the closed set: paragraphs, lists, bold, italic and links. The
 * marks are those that phones taught everybody: `*tebal*`, `_miring_`, `- butir`, `1. butir`, `[kata](https://…)`,
 * and an address links itself. Anything else is text. Null when there is no word in it.
 */
export function entryBody(text: string): Body | null {
  const blocks: Block[] = [];
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words === "") continue;
    const point = /^(?:[-•*]|(\d{1,3})[.)])\s+(\S.*)$/.exec(words);
    if (!point) blocks.push({ type: "paragraph", content: inlineOf(words, []) });
    else addPoint(blocks, point[2] ?? "", point[1] === undefined ? null : Number(point[1]));
  }
  return blocks.length > 0 ? { type: "doc", content: blocks } : null;
}

function addPoint(blocks: Block[], words: string, number: number | null): void {
  const point: ListItem = {
    type: "listItem",
    content: [{ type: "paragraph", content: inlineOf(words, []) }],
  };
  const last = blocks.at(-1);
  if (number === null && last?.type === "bulletList") last.content.push(point);
  else if (number !== null && last?.type === "orderedList") last.content.push(point);
  else if (number === null) blocks.push({ type: "bulletList", content: [point] });
  else blocks.push({ type: "orderedList", attrs: { start: number }, content: [point] });
}

/** A sign that opens at the edge of a word and closes at the edge of another. */
const around = (sign: string) =>
  `(?<![\\p{L}\\p{N}${sign}])${sign}(?=\\S)([^${sign}]+?)(?<=\\S)${sign}(?![\\p{L}\\p{N}${sign}])`;
const marked = new RegExp(
  [
    String.raw`\[([^[\]]{1,300})\]\((\S{1,2048}?)\)(?!\))`,
    String.raw`(https?:\/\/[^\s<>"“”‘’]+[^\s<>"“”‘’.,;:!?'()[\]*_])`,
    around("\\*"),
    around("_"),
  ].join("|"),
  "u",
);

function inlineOf(text: string, marks: readonly Mark[]): Inline[] {
  const found = marked.exec(text);
  if (!found) return plain(text, marks);
  const [whole, named, address, bare, bold, italic] = found;
  const before = plain(text.slice(0, found.index), marks);
  const after = inlineOf(text.slice(found.index + whole.length), marks);
  return [...before, ...inside(), ...after];

  function inside(): Inline[] {
    if (bold !== undefined) return inlineOf(bold, withMark(marks, { type: "bold" }));
    if (italic !== undefined) return inlineOf(italic, withMark(marks, { type: "italic" }));
    const href = toHref(address ?? bare ?? "");
    // An address that may not stand in a link stays what was typed.
    if (href === null) return plain(whole, marks);
    return plain(named ?? whole, withMark(marks, { type: "link", attrs: { href } }));
  }
}

function plain(text: string, marks: readonly Mark[]): Inline[] {
  if (text === "") return [];
  return [marks.length > 0 ? { type: "text", text, marks: [...marks] } : { type: "text", text }];
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}
