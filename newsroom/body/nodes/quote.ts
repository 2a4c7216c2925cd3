import { Node, wrappingInputRule } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    quote: {
      /** Wraps the selected paragraphs in a quote. */
      setQuote: (attributes?: { source: string }) => ReturnType;
      /** Wraps, or lifts the paragraphs out of the quote that holds them. */
      toggleQuote: (attributes?: { source: string }) => ReturnType;
    };
  }
}

/**
 * Words of somebody, with their name in `source` ("" when it stands in the text around). `pull` sets them large on
 * the page.
 */
export const QuoteNode = Node.create({
  name: "quote",
  group: "block",
  content: "paragraph+",
  defining: true,

  addAttributes() {
    return {
      source: {
        default: "",
        parseHTML: (element) => element.getAttribute("data-source") ?? "",
        renderHTML: (attributes) => ({ "data-source": attributes.source }),
      },
      // Null and not false: a draft that never heard of it holds the same node.
      pull: {
        default: null,
        parseHTML: (element) => (element.hasAttribute("data-pull") ? true : null),
        renderHTML: (attributes) => (attributes.pull === true ? { "data-pull": "" } : {}),
      },
    };
  },

  parseHTML() {
    return [{ tag: "blockquote" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["blockquote", HTMLAttributes, 0];
  },

  addCommands() {
    return {
      setQuote:
        (attributes) =>
        ({ commands }) =>
          commands.wrapIn(this.name, attributes),
      toggleQuote:
        (attributes) =>
        ({ commands }) =>
          commands.toggleWrap(this.name, attributes),
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-Shift-b": () => this.editor.commands.toggleQuote() };
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});
