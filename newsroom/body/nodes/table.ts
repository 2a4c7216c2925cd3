import { callOrReturn, getExtensionField, Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { maxCellSpan } from "../limits.ts";

declare module "@tiptap/core" {
  interface NodeConfig<Options, Storage> {
    /** The part that a node plays in a table, for the commands that work on tables. */
    tableRole?: string | ((this: { name: string; options: Options; storage: Storage }) => string);
  }
  interface Commands<ReturnType> {
    table: {
      /** Puts an empty table where the cursor stands, with a row of headings. */
      insertTable: (size: { rows: number; cols: number }) => ReturnType;
    };
  }
}

/**
 * A table of text. Widths and alignment are the page's business and are not kept. What works on tables (rows and
 * columns, selecting cells) is not here: the editor brings it when a story has one.
 */
export const TableNode = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  tableRole: "table",

  parseHTML() {
    return [{ tag: "table" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["table", HTMLAttributes, ["tbody", 0]];
  },

  addCommands() {
    return {
      insertTable:
        ({ rows, cols }) =>
        ({ tr, state }) => {
          const row = (cell: string) => ({
            type: "tableRow",
            content: Array.from({ length: cols }, () => ({ type: cell, content: [{ type: "paragraph" }] })),
          });
          const lines = Array.from({ length: rows }, (_, at) => row(at === 0 ? "tableHeader" : "tableCell"));
          const inside = tr.selection.from + 1;
          tr.replaceSelectionWith(state.schema.nodeFromJSON({ type: "table", content: lines }));
          tr.setSelection(TextSelection.near(tr.doc.resolve(inside))).scrollIntoView();
          return true;
        },
    };
  },

  extendNodeSchema(extension) {
    const context = { name: extension.name, options: extension.options, storage: extension.storage };
    return { tableRole: callOrReturn(getExtensionField(extension, "tableRole", context)) };
  },
});

export const TableRowNode = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  tableRole: "row",

  parseHTML() {
    return [{ tag: "tr" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["tr", HTMLAttributes, 0];
  },
});

export const TableHeaderNode = cellNode("tableHeader", "header_cell", "th");

export const TableCellNode = cellNode("tableCell", "cell", "td");

function cellNode(name: string, tableRole: string, tag: string) {
  return Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    tableRole,
    addAttributes: spans,

    parseHTML() {
      return [{ tag }];
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes, 0];
    },
  });
}

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
