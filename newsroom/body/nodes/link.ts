import { Mark, markPasteRule } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { isAllowedHref, toHref } from "../links.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: {
      /** Puts a link on the selection. Refused when `isAllowedHref` does not accept the address. */
      setLink: (attributes: { href: string }) => ReturnType;
      /** Takes the link off the selection; the words stay. */
      unsetLink: () => ReturnType;
    };
  }
}

/** An address in running text; the sentence's own punctuation behind it is not part of it. */
const addresses = /https?:\/\/[^\s<>"“”‘’]+[^\s<>"“”‘’.,;:!?'()[\]]/g;
const typedAddress = /(?:^|\s)((?:https?:\/\/|www\.)\S+[^\s.,;:!?'"()[\]])$/;
/** How far back from the caret an address is looked for. */
const reach = 300;

/**
 * A link to an address that `isAllowedHref` accepts. Only the address is kept; the page adds `rel`. Written here
 * and not taken from Tiptap, whose own brings a list of all top-level domains to every phone: what is linked by
 * itself is an address with `https://` or `www.`, after a space or a new line, and one pasted onto words.
 */
export const LinkMark = Mark.create({
  name: "link",
  priority: 1000,
  keepOnSplit: false,
  inclusive: false,

  addAttributes() {
    return { href: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => (isAllowedHref(element.getAttribute("href") ?? "") ? null : false),
      },
    ];
  },

  renderHTML({ HTMLAttributes: { href } }) {
    return ["a", { href: isAllowedHref(String(href)) ? href : "" }, 0];
  },

  addCommands() {
    return {
      setLink:
        ({ href }) =>
        ({ commands }) =>
          isAllowedHref(href) && commands.setMark(this.name, { href }),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },

  addPasteRules() {
    return [
      markPasteRule({
        find: addresses,
        type: this.type,
        getAttributes: ([href]) => (isAllowedHref(href) ? { href } : false),
      }),
    ];
  },

  addProseMirrorPlugins() {
    const { type, editor } = this;
    return [
      new Plugin({
        key: new PluginKey("link"),
        props: {
          handlePaste: (_view, event) => {
            const { empty } = editor.state.selection;
            const href = toHref(event.clipboardData?.getData("text/plain") ?? "");
            return !empty && href !== null && editor.commands.setLink({ href });
          },
        },
        appendTransaction: (transactions, _before, state) => {
          const range = transactions.some(isTypedSpace) ? addressBefore(state) : null;
          if (range === null || state.doc.rangeHasMark(range.from, range.to, type)) return null;
          const { href } = range;
          return state.tr.addMark(range.from, range.to, type.create({ href })).removeStoredMark(type);
        },
      }),
    ];
  },
});

/** Whether this is one key pressed here, a space or a new line, and nothing that came from others or by undoing. */
function isTypedSpace(transaction: Transaction): boolean {
  if (!transaction.docChanged || transaction.getMeta("y-sync$") !== undefined) return false;
  const grown = transaction.doc.content.size - transaction.before.content.size;
  return (grown === 1 || grown === 2) && transaction.steps.length <= 2;
}

/** The address that ends right before the space or the new paragraph at the caret. */
function addressBefore({ selection, doc }: EditorState): { from: number; to: number; href: string } | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  let end = $from.pos - 1;
  if ($from.parentOffset === 0) {
    const previous = doc.resolve($from.before()).nodeBefore;
    if (!previous?.isTextblock) return null;
    end = $from.before() - 1;
  } else if (!/^\s$/.test(doc.textBetween(end, $from.pos))) return null;
  const block = doc.resolve(end);
  const text = block.parent.textBetween(
    Math.max(0, block.parentOffset - reach),
    block.parentOffset,
    null,
    "\n",
  );
  const address = typedAddress.exec(text)?.[1];
  const href = address === undefined ? null : toHref(address);
  return address === undefined || href === null ? null : { from: end - address.length, to: end, href };
}
