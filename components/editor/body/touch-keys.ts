import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Backspace behind a picture, a post or a line: the first marks it, the second takes it out. And Backspace of phone
 * keyboards at the beginning of a paragraph. They send no key but tell what they are about to
 * do, and the browser then joins what must not be joined, or does nothing behind a picture and puts the keyboard
 * away. Here it is the same Backspace that a desk's keyboard sends.
 */
export const TouchKeys = Extension.create({
  name: "touchKeys",
  priority: 1_000,

  addKeyboardShortcuts() {
    return {
      Backspace: ({ editor: { state, view } }) => {
        const { $from, empty } = state.selection;
        if (!empty || $from.parentOffset > 0 || $from.parent.content.size === 0 || $from.depth !== 1)
          return false;
        const before = state.doc.resolve($from.before()).nodeBefore;
        if (!before?.isAtom || before.isInline) return false;
        view.dispatch(
          state.tr.setSelection(NodeSelection.create(state.doc, $from.before() - before.nodeSize)),
        );
        return true;
      },
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey("touchKeys"),
        props: {
          handleDOMEvents: {
            beforeinput(view, event) {
              if (event.inputType !== "deleteContentBackward" || !event.cancelable) return false;
              if (event.isComposing || !isAtBeginning(view)) return false;
              if (!pressBackspace(view)) return false;
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ];
  },
});

/**
 * Whether the caret stands before the first letter of a paragraph. The browser is asked, because the editor may not
 * have heard yet where a thumb has put it; then it hears so here.
 */
function isAtBeginning(view: EditorView): boolean {
  const caret = view.dom.ownerDocument.getSelection();
  if (!caret?.isCollapsed || caret.anchorNode === null || !view.dom.contains(caret.anchorNode)) return false;
  const { doc, selection, tr } = view.state;
  if (!selection.empty) return false;
  const $at = doc.resolve(view.posAtDOM(caret.anchorNode, caret.anchorOffset));
  if (!$at.parent.isTextblock || $at.parentOffset > 0) return false;
  if ($at.pos !== selection.from) view.dispatch(tr.setSelection(TextSelection.create(doc, $at.pos)));
  return true;
}

/** What the editor's keys do on Backspace; false when none of them takes it. */
function pressBackspace(view: EditorView): boolean {
  const key = new KeyboardEvent("keydown", { key: "Backspace", code: "Backspace", keyCode: 8 });
  return view.someProp("handleKeyDown", (handle) => handle(view, key) === true) === true;
}
