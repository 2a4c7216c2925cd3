import type { Shape } from "../source.ts";
import type { LineWriter } from "./line-writer.ts";

interface ListLevel {
  ordered: boolean;
  start: number;
}

const prose: Shape = { type: "prose" };
const maxListDepth = 8;

/** Follows headings, quotes, lists and tables and tells the writer the shape of its lines. */
export class ShapeTracker {
  #writer: LineWriter;
  #shape: Shape = prose;
  #lists: ListLevel[] = [];
  #list = 0;
  #point = 0;
  #quote = 0;
  #table = -1;
  #tableDepth = 0;
  #row = -1;
  #cell = -1;

  constructor(writer: LineWriter) {
    this.#writer = writer;
  }

  /** Enters an element; what is returned leaves it. */
  open(name: string, attributes: ReadonlyMap<string, string>): (() => void) | null {
    if (/^h[1-6]$/.test(name)) {
      if (this.#shape.type !== "prose") return null;
      return this.#change({ type: "subhead", level: name === "h1" || name === "h2" ? 2 : 3 });
    }
    if (name === "blockquote") {
      if (this.#shape.type !== "prose") return null;
      this.#quote += 1;
      return this.#change({ type: "quote", quote: this.#quote });
    }
    if (name === "ul" || name === "ol") return this.#openList(name === "ol", attributes);
    if (name === "li") return this.#openPoint();
    if (name === "table") return this.#openTable();
    if (name === "tr" && this.#tableDepth === 1) {
      this.#row += 1;
      this.#cell = -1;
    }
    if (name === "td" || name === "th") return this.#openCell(name === "th", attributes);
    return null;
  }

  /** Called before an element is left; an empty cell still gets its line. */
  beforeClose(name: string, isEmpty: boolean): void {
    if (
      (name === "td" || name === "th") &&
      isEmpty &&
      this.#shape.type === "cell" &&
      this.#tableDepth === 1
    ) {
      this.#writer.emptyLine();
    }
  }

  #openList(ordered: boolean, attributes: ReadonlyMap<string, string>): (() => void) | null {
    if (this.#shape.type !== "prose" && this.#shape.type !== "point" && this.#lists.length === 0) return null;
    if (this.#lists.length === 0) this.#list += 1;
    const start = Number(attributes.get("start") ?? 1);
    this.#lists.push({ ordered, start: Number.isInteger(start) && start >= 0 && start <= 1000 ? start : 1 });
    return () => {
      this.#lists.pop();
    };
  }

  #openPoint(): (() => void) | null {
    const level = this.#lists.at(-1);
    if (level === undefined || (this.#shape.type !== "prose" && this.#shape.type !== "point")) return null;
    this.#point += 1;
    return this.#change({
      type: "point",
      list: this.#list,
      depth: Math.min(this.#lists.length, maxListDepth) - 1,
      point: this.#point,
      ...level,
    });
  }

  #openTable(): () => void {
    this.#tableDepth += 1;
    if (this.#tableDepth === 1) {
      this.#table += 1;
      this.#row = -1;
    }
    return () => {
      this.#tableDepth -= 1;
    };
  }

  #openCell(header: boolean, attributes: ReadonlyMap<string, string>): (() => void) | null {
    if (this.#tableDepth !== 1) return null;
    if (this.#row < 0) this.#row = 0;
    this.#cell += 1;
    return this.#change({
      type: "cell",
      table: this.#table,
      row: this.#row,
      cell: this.#cell,
      header,
      colspan: spanOf(attributes.get("colspan")),
      rowspan: spanOf(attributes.get("rowspan")),
    });
  }

  #change(shape: Shape): () => void {
    const before = this.#shape;
    this.#shape = shape;
    this.#writer.setShape(shape);
    return () => {
      this.#shape = before;
      this.#writer.setShape(before);
    };
  }
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1;
}
