import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Placeholder } from "@tiptap/extensions/placeholder";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { EditorContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { cleanPastedHtml } from "#components/editor/body/clean-pasted-html.ts";
import { LinkDialog } from "#components/editor/dialogs/link-dialog.tsx";
import "../../editor/editor.css";
import { LinkMark } from "#newsroom/body/nodes/link.ts";
import { BulletListNode, ListItemNode, OrderedListNode } from "#newsroom/body/nodes/lists.ts";
import { RuleNode } from "#newsroom/body/nodes/rule.ts";
import { SubheadNode } from "#newsroom/body/nodes/subhead.ts";
import type { Body } from "#newsroom/body/types.ts";
import { PageTools } from "./page-tools.tsx";

export interface PageBodyProps {
  /** What it begins with. */
  body: Body;
  /** What it says after each change: checked where it is kept. */
  onChange: (body: unknown) => void;
}

/** The text of a fixed page: the part of the body's set that `newsroom/pages` allows. */
export function PageBody({ body, onChange }: PageBodyProps) {
  const t = useTranslations("sitePages.editor");
  const [linking, setLinking] = useState(false);
  const changed = useRef(onChange);
  changed.current = onChange;
  const editor = useEditor({
    immediatelyRender: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      Bold,
      Italic,
      LinkMark,
      SubheadNode,
      BulletListNode,
      OrderedListNode,
      ListItemNode,
      RuleNode,
      UndoRedo,
      Placeholder.configure({ placeholder: t("placeholder") }),
    ],
    content: body,
    // ProseMirror's attributes have no prototype, and a server action takes plain objects only.
    onUpdate: ({ editor: at }) => changed.current(structuredClone(at.getJSON())),
    editorProps: {
      attributes: {
        "aria-label": t("body"),
        "aria-multiline": "true",
        role: "textbox",
        class: "desk-body",
        spellcheck: "true",
      },
      transformPastedHTML: cleanPastedHtml,
    },
  });
  if (!editor) return null;
  return (
    <>
      <div className="sticky top-0 z-10 -mx-1 border-b bg-surface px-1 py-1">
        <PageTools editor={editor} onLink={() => setLinking(true)} />
      </div>
      <div className="px-3 pt-4">
        <EditorContent editor={editor} />
      </div>
      <LinkDialog editor={editor} open={linking} onOpenChange={setLinking} />
    </>
  );
}
