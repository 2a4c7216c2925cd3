import type { Notice, Source } from "../source.ts";
import { droppedElements, lineElements, paragraphElements, voidElements } from "./elements.ts";
import { flattenLayoutTables } from "./layout-tables.ts";
import { LineWriter, type Marks } from "./line-writer.ts";
import { readLink } from "./links.ts";
import { NoticeBook } from "./notice-book.ts";
import { ShapeTracker } from "./shape-tracker.ts";
import { styleOf } from "./style.ts";
import { tokenize } from "./tokenize.ts";

interface Frame {
  name: string;
  marks: Marks;
  keepsSpaces: boolean;
  marker: boolean;
  linesBefore: number;
  restoreShape: (() => void) | null;
}

/** Deeper elements are read, but leave no trace of their own. */
const maxDepth = 400;
const plain: Marks = { bold: false, italic: false, href: "" };

/**
 * Pasted HTML (Word, Google Docs, WhatsApp Web, mail) as a source. Only text, bold, italic, allowed
 * links, headings, quotes, lists and tables come through; scripts, styles, frames and pictures never.
 * Time grows with the length alone.
 */
export function readHtml(html: string): Source {
  const reader = new HtmlReader();
  for (const token of tokenize(html)) {
    if (token.type === "text") reader.text(token.text);
    else if (token.type === "raw") reader.raw(token.name);
    else if (token.type === "open") reader.open(token.name, token.attributes, token.closed);
    else reader.close(token.name);
  }
  return reader.finish();
}

class HtmlReader {
  #writer = new LineWriter();
  #shapes = new ShapeTracker(this.#writer);
  #notices = new NoticeBook();
  #stack: Frame[] = [];
  #openCounts = new Map<string, number>();
  #dropped: { name: string; depth: number } | null = null;
  #marker = "";

  text(text: string): void {
    if (this.#dropped !== null) return;
    const top = this.#stack.at(-1);
    if (top?.marker) this.#marker += text;
    else this.#writer.write(text, top?.marks ?? plain, top?.keepsSpaces ?? false);
  }

  raw(name: string): void {
    if (name === "script" || name === "iframe") this.#notices.add("script", this.#writer.position);
    if (name === "xml") this.#notices.add("word-residue", this.#writer.position);
  }

  open(name: string, attributes: ReadonlyMap<string, string>, closed: boolean): void {
    if (this.#dropped !== null) {
      if (name === this.#dropped.name && !closed) this.#dropped.depth += 1;
      return;
    }
    const style = styleOf(name, attributes);
    if (style.residue) this.#notices.add("word-residue", this.#writer.position);
    if (name === "img") {
      const shown = attributes.get("alt") || attributes.get("src") || "";
      this.#notices.add("foreign-picture", this.#writer.position, shown.slice(0, 200));
    }
    if (name === "br") this.#writer.breakLine();
    if (paragraphElements.has(name)) {
      this.#closeImplied(name);
      this.#writer.endParagraph();
    } else if (lineElements.has(name)) {
      this.#writer.endLine();
    }
    if (voidElements.has(name) || closed) return;
    if (droppedElements.has(name) || style.hidden) {
      this.#notices.add(style.hidden ? "hidden-text" : "script", this.#writer.position);
      this.#dropped = { name, depth: 1 };
      return;
    }
    if (this.#stack.length >= maxDepth) return;
    const above = this.#stack.at(-1);
    const link = name === "a" ? readLink(attributes.get("href") ?? "") : null;
    if (link?.notice) this.#notices.add(link.notice, this.#writer.position, link.before, link.href);
    this.#stack.push({
      name,
      marks: {
        bold: style.bold ?? above?.marks.bold ?? false,
        italic: style.italic ?? above?.marks.italic ?? false,
        href: link === null ? (above?.marks.href ?? "") : link.href,
      },
      keepsSpaces: style.keepsSpaces ?? above?.keepsSpaces ?? false,
      marker: style.marker || (above?.marker ?? false),
      linesBefore: this.#writer.lines.length,
      restoreShape: this.#shapes.open(name, attributes),
    });
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (this.#dropped !== null) {
      if (name === this.#dropped.name) this.#dropped.depth -= 1;
      if (this.#dropped.depth === 0) this.#dropped = null;
      return;
    }
    if ((this.#openCounts.get(name) ?? 0) === 0) {
      if (paragraphElements.has(name)) this.#writer.endParagraph();
      return;
    }
    while (this.#stack.length > 0 && this.#pop() !== name);
  }

  finish(): Source {
    while (this.#stack.length > 0) this.#pop();
    this.#writer.endLine();
    if (this.#writer.controls > 0) this.#notices.addMany("control-characters", this.#writer.controls);
    const notices: Notice[] = this.#notices.all();
    return {
      text: this.#writer.text(),
      lines: flattenLayoutTables(this.#writer.lines),
      runs: this.#writer.runs,
      notices,
    };
  }

  #closeImplied(name: string): void {
    const top = this.#stack.at(-1)?.name;
    const closes =
      top === "p" ||
      (name === "li" && top === "li") ||
      ((name === "td" || name === "th" || name === "tr") && (top === "td" || top === "th"));
    if (closes) this.#pop();
    if (name === "tr" && this.#stack.at(-1)?.name === "tr") this.#pop();
  }

  #pop(): string {
    const frame = this.#stack.pop();
    if (frame === undefined) return "";
    this.#openCounts.set(frame.name, (this.#openCounts.get(frame.name) ?? 1) - 1);
    if (frame.marker && !(this.#stack.at(-1)?.marker ?? false)) {
      const marker = this.#marker.trim();
      this.#writer.write(/^[\da-z]{1,4}[.)]$/i.test(marker) ? `${marker} ` : "• ", plain, false);
      this.#marker = "";
    }
    if (paragraphElements.has(frame.name)) {
      this.#writer.endLine();
      const isText = frame.name === "p" || /^h\d$/.test(frame.name);
      this.#shapes.beforeClose(frame.name, this.#writer.lines.length === frame.linesBefore);
      this.#writer.endParagraph(isText && this.#writer.lines.length === frame.linesBefore);
    } else if (lineElements.has(frame.name)) {
      this.#writer.endLine();
    }
    frame.restoreShape?.();
    return frame.name;
  }
}
