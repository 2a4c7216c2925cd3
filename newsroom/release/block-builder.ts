import type {
  Block,
  BulletList,
  Inline,
  ListItem,
  OrderedList,
  Paragraph,
  Quote,
  Table,
  TableCell,
  TableRow,
} from "#newsroom/body/types.ts";
import type { Shape } from "./source.ts";

type List = BulletList | OrderedList;

/** Puts paragraphs with shapes together as blocks of a body. */
export class BlockBuilder {
  #blocks: Block[] = [];
  #quote: { id: number; block: Quote } | null = null;
  #table: {
    id: number;
    block: Table;
    row: number;
    rowBlock: TableRow;
    cell: number;
    cellBlock: TableCell;
  } | null = null;
  #list: { id: number; levels: List[]; point: number; item: ListItem } | null = null;

  /** Adds a paragraph. Returns the index of the block that it became a part of. */
  add(shape: Shape, paragraph: Paragraph): number {
    if (shape.type !== "quote") this.#quote = null;
    if (shape.type !== "cell") this.#table = null;
    if (shape.type !== "point") this.#list = null;
    switch (shape.type) {
      case "prose":
        this.#blocks.push(paragraph);
        break;
      case "subhead":
        this.#blocks.push(subheadOf(shape.level, paragraph.content ?? []));
        break;
      case "quote":
        this.#addToQuote(shape.quote, paragraph);
        break;
      case "cell":
        this.#addToTable(shape, paragraph);
        break;
      case "point":
        this.#addToList(shape, paragraph);
        break;
    }
    return this.#blocks.length - 1;
  }

  finish(): Block[] {
    return this.#blocks;
  }

  #addToQuote(id: number, paragraph: Paragraph): void {
    if (this.#quote?.id === id) {
      this.#quote.block.content.push(paragraph);
      return;
    }
    const block: Quote = { type: "quote", attrs: { source: "" }, content: [paragraph] };
    this.#quote = { id, block };
    this.#blocks.push(block);
  }

  #addToTable(shape: Shape & { type: "cell" }, paragraph: Paragraph): void {
    let table = this.#table?.id === shape.table ? this.#table : null;
    if (table !== null && table.row === shape.row && table.cell === shape.cell) {
      table.cellBlock.content.push(paragraph);
      return;
    }
    const cell: TableCell = {
      type: shape.header ? "tableHeader" : "tableCell",
      attrs: { colspan: shape.colspan, rowspan: shape.rowspan },
      content: [paragraph],
    };
    if (table !== null && table.row === shape.row) {
      table.rowBlock.content?.push(cell);
    } else {
      const rowBlock: TableRow = { type: "tableRow", content: [cell] };
      if (table === null) {
        const block: Table = { type: "table", content: [rowBlock] };
        this.#blocks.push(block);
        table = { id: shape.table, block, row: shape.row, rowBlock, cell: shape.cell, cellBlock: cell };
      } else {
        table.block.content.push(rowBlock);
      }
      table.rowBlock = rowBlock;
    }
    this.#table = { ...table, row: shape.row, cell: shape.cell, cellBlock: cell };
  }

  #addToList(shape: Shape & { type: "point" }, paragraph: Paragraph): void {
    if (this.#list?.id === shape.list && this.#list.point === shape.point) {
      this.#list.item.content.push(paragraph);
      return;
    }
    const item: ListItem = { type: "listItem", content: [paragraph] };
    let list = this.#list?.id === shape.list ? this.#list : null;
    if (list === null) {
      const outer = newList(shape.ordered, shape.start);
      this.#blocks.push(outer);
      list = { id: shape.list, levels: [outer], point: shape.point, item };
    }
    // A point deeper than its list goes into a list of its own in the point above.
    const levels = list.levels.slice(0, shape.depth + 1);
    while (levels.length < shape.depth + 1) {
      const above = levels.at(-1)?.content.at(-1);
      if (above === undefined) break;
      const inner = newList(shape.ordered, shape.start);
      above.content.push(inner);
      levels.push(inner);
      if (inner.content.length === 0 && levels.length < shape.depth + 1) break;
    }
    levels.at(-1)?.content.push(item);
    this.#list = { id: shape.list, levels, point: shape.point, item };
  }
}

function newList(ordered: boolean, start: number): List {
  if (!ordered) return { type: "bulletList", content: [] };
  return start === 1
    ? { type: "orderedList", content: [] }
    : { type: "orderedList", attrs: { start }, content: [] };
}

function subheadOf(level: 2 | 3, content: Inline[]): Block {
  const plain = content.map((piece): Inline => {
    if (piece.type === "hardBreak") return piece;
    const marks = (piece.marks ?? []).filter((mark) => mark.type !== "bold");
    return marks.length === 0
      ? { type: "text", text: piece.text }
      : { type: "text", text: piece.text, marks };
  });
  return plain.length === 0
    ? { type: "subhead", attrs: { level } }
    : { type: "subhead", attrs: { level }, content: plain };
}
