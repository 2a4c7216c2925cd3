import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Backspace of phone keyboards at the beginning of a paragraph. They send no key but tell what they are about to
 * do, and the browser then joins what must not be joined, or does nothing behind a picture and puts the keyboard
 * away. Here it is the same Backspace that a desk's keyboard sends.
 */
export const TouchKeys = Extension.create({
  name: "touchKeys",
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

function isAtBeginning({ state: { selection } }: EditorView): boolean {
  return selection.empty && selection.$from.parent.isTextblock && selection.$from.parentOffset === 0;
}

/** What the editor's keys do on Backspace; false when none of them takes it. */
function pressBackspace(view: EditorView): boolean {
  const key = new KeyboardEvent("keydown", { key: "Backspace", code: "Backspace", keyCode: 8 });
  return view.someProp("handleKeyDown", (handle) => handle(view, key) === true) === true;
}
