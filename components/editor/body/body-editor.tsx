import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useContext, useEffect, useRef } from "react";
import { fieldId } from "../fields/problems-context.ts";
import { PersonContext } from "../person-context.ts";
import { useMayWrite, useSession } from "../session/session-context.ts";
import { cleanPastedHtml } from "./clean-pasted-html.ts";
import { editorExtensions } from "./editor-extensions.ts";
import { type Incoming, readDrop, readPaste } from "./incoming.ts";

interface BodyEditorProps {
  onEditor: (editor: Editor | null) => void;
  onIncoming: (incoming: Incoming) => void;
  onLink: () => void;
  onSend: () => void;
}

/** The body of the story. */
export function BodyEditor({ onEditor, onIncoming, onLink, onSend }: BodyEditorProps) {
  const t = useTranslations("editor.body");
  const session = useSession();
  const person = useContext(PersonContext);
  const mayWrite = useMayWrite();
  // The editor is made once; what it calls may change with every rendering.
  const calls = useRef({ onIncoming, onLink, onSend });
  calls.current = { onIncoming, onLink, onSend };
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable: mayWrite,
      extensions: editorExtensions({
        session,
        person,
        placeholder: t("placeholder"),
        onLink: () => calls.current.onLink(),
        onSend: () => calls.current.onSend(),
      }),
      editorProps: {
        // The line that is written stays clear of the line above the story and of the tools above the keyboard.
        scrollThreshold: { top: 64, bottom: 64, left: 0, right: 0 },
        scrollMargin: { top: 76, bottom: 76, left: 0, right: 0 },
        attributes: {
          id: fieldId("body"),
          "aria-label": t("label"),
          "aria-multiline": "true",
          role: "textbox",
          class: "desk-body",
          spellcheck: "true",
          autocapitalize: "sentences",
        },
        transformPastedHTML: cleanPastedHtml,
        handlePaste: (view, event) => {
          const incoming = readPaste(view, event);
          if (incoming.kind === "ordinary") return false;
          calls.current.onIncoming(incoming);
          return true;
        },
        handleDrop: (_view, event, _slice, moved) => {
          if (moved || !(event instanceof DragEvent)) return false;
          const incoming = readDrop(event);
          if (incoming === null) return false;
          event.preventDefault();
          calls.current.onIncoming(incoming);
          return true;
        },
      },
    },
    [session],
  );
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  useEffect(() => {
    editor?.setEditable(mayWrite, false);
  }, [editor, mayWrite]);
  return <EditorContent editor={editor} />;
}
