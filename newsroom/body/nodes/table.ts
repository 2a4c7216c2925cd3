import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { maxCellSpan } from "../limits.ts";

/** A table of text. Widths and alignment are the page's business and are not kept. */
export const TableNode = Table.configure({ resizable: false });

export const TableRowNode = TableRow;

export const TableHeaderNode = TableHeader.extend({ content: "paragraph+", addAttributes: spans });

export const TableCellNode = TableCell.extend({ content: "paragraph+", addAttributes: spans });

function spans() {
  return { colspan: spanAttribute("colspan"), rowspan: spanAttribute("rowspan") };
}

function spanAttribute(name: "colspan" | "rowspan") {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const span = Number(element.getAttribute(name) ?? "1");
      return Number.isInteger(span) && span >= 1 && span <= maxCellSpan ? span : 1;
    },
  };
}
