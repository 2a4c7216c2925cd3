import type { Block, Inline, ListItem, Paragraph, TableRow } from "#newsroom/body/types.ts";
import type { PictureName } from "./pictures/names.ts";

/** A block of a demo story. Pictures and "Baca juga" are named; `resolveBody` puts the ids of this database in. */
export type SeedBlock =
  | Block
  | {
      readonly type: "seed-picture";
      readonly name: PictureName;
      readonly caption: string;
      readonly alt: string;
    }
  | { readonly type: "seed-read-also"; readonly key: string };

export type SeedBody = readonly (SeedBlock | readonly SeedBlock[])[];

/** One paragraph a text. `_words_` are set in italics; `{day:-1}` becomes the date one day before publishing. */
export function paragraphs(...texts: string[]): Paragraph[] {
  return texts.map(paragraph);
}

export function subhead(text: string): Block {
  return { type: "subhead", attrs: { level: 2 }, content: inlineOf(text) };
}

/** A displayed quotation with who said it. */
export function quote(source: string, ...texts: string[]): Block {
  return { type: "quote", attrs: { source }, content: paragraphs(...texts) };
}

/** A quotation that is set large. */
export function pullQuote(source: string, ...texts: string[]): Block {
  return { type: "quote", attrs: { source, pull: true }, content: paragraphs(...texts) };
}

export function bulletList(...texts: string[]): Block {
  return { type: "bulletList", content: texts.map(listItem) };
}

export function orderedList(...texts: string[]): Block {
  return { type: "orderedList", content: texts.map(listItem) };
}

/** A table whose first row is its heading. */
export function table(heading: readonly string[], ...rows: (readonly string[])[]): Block {
  const rowOf = (type: "tableHeader" | "tableCell", cells: readonly string[]): TableRow => ({
    type: "tableRow",
    content: cells.map((text) => ({ type, content: [paragraph(text)] })),
  });
  return {
    type: "table",
    content: [rowOf("tableHeader", heading), ...rows.map((row) => rowOf("tableCell", row))],
  };
}

export function picture(name: PictureName, caption: string, alt: string): SeedBlock {
  return { type: "seed-picture", name, caption, alt };
}

/** "Baca juga" of another demo story, by its key. */
export function readAlso(key: string): SeedBlock {
  return { type: "seed-read-also", key };
}

function listItem(text: string): ListItem {
  return { type: "listItem", content: [paragraph(text)] };
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", content: inlineOf(text) };
}

function inlineOf(text: string): Inline[] {
  return text
    .split(/_([^_]+)_/)
    .map((part, position): Inline => {
      if (position % 2 === 0) return { type: "text", text: part };
      return { type: "text", text: part, marks: [{ type: "italic" }] };
    })
    .filter((inline) => inline.type !== "text" || inline.text !== "");
}
