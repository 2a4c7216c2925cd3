import type { Table, TableCell, TableRow } from "../types.ts";
import { escapeHtml } from "./escape.ts";
import { inlineToHtml, type LinkContext } from "./inline.ts";

/** A table inside a region that scrolls sideways by touch and by keyboard, so that it never breaks the page. */
export function tableToHtml(table: Table, name: string, context: LinkContext): string {
  const [first, ...rest] = table.content;
  const hasHead = first !== undefined && isHead(first) && rest.length > 0;
  const head = hasHead ? `<thead>${rowToHtml(first, "col", context)}</thead>` : "";
  const rows = (hasHead ? rest : table.content).map((row) => rowToHtml(row, "row", context));
  return (
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${escapeHtml(name)}">` +
    `<table>${head}<tbody>${rows.join("")}</tbody></table></div>`
  );
}

function isHead(row: TableRow): boolean {
  const cells = row.content ?? [];
  return cells.length > 0 && cells.every((cell) => cell.type === "tableHeader");
}

function rowToHtml(row: TableRow, scope: "col" | "row", context: LinkContext): string {
  return `<tr>${(row.content ?? []).map((cell) => cellToHtml(cell, scope, context)).join("")}</tr>`;
}

function cellToHtml(cell: TableCell, scope: "col" | "row", context: LinkContext): string {
  const tag = cell.type === "tableHeader" ? "th" : "td";
  const scopeAttribute = cell.type === "tableHeader" ? ` scope="${scope}"` : "";
  const spans = spanAttribute("colspan", cell.attrs?.colspan) + spanAttribute("rowspan", cell.attrs?.rowspan);
  const lines = cell.content.map((paragraph) => inlineToHtml(paragraph.content, context));
  const content = lines.length === 1 ? (lines[0] ?? "") : lines.map((line) => `<p>${line}</p>`).join("");
  return `<${tag}${scopeAttribute}${spans}>${content}</${tag}>`;
}

function spanAttribute(name: string, span: number | undefined): string {
  return span === undefined || span <= 1 ? "" : ` ${name}="${Math.round(span)}"`;
}
