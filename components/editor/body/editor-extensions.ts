import { type AnyExtension, Extension } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
// Each from its own file: the package as a whole brings an undo history that is not ours.
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { Placeholder } from "@tiptap/extensions/placeholder";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import { EmbedNode } from "#newsroom/body/nodes/embed.ts";
import { GalleryNode } from "#newsroom/body/nodes/gallery.ts";
import { PictureNode } from "#newsroom/body/nodes/picture.ts";
import { QuoteNode } from "#newsroom/body/nodes/quote.ts";
import { ReadAlsoNode } from "#newsroom/body/nodes/read-also.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { suggestionExtensions } from "#newsroom/suggestions/extensions.ts";
import { CommentMarks } from "../comments/comment-marks.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { Suggesting } from "../suggestions/suggesting.ts";
import { Tables } from "./tables.ts";
import { TouchKeys } from "./touch-keys.ts";
import { EmbedView } from "./views/embed-view.tsx";
import { GalleryView } from "./views/gallery-view.tsx";
import { PictureView } from "./views/picture-view.tsx";
import { QuoteView } from "./views/quote-view.tsx";
import { ReadAlsoView } from "./views/read-also-view.tsx";

/** Nodes that are shown by a component; their schema stays that of `newsroom/body`. */
const shown: Record<string, AnyExtension> = {
  picture: PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView, { stopEvent }) }),
  gallery: GalleryNode.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView, { stopEvent }) }),
  embed: EmbedNode.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView, { stopEvent }) }),
  readAlso: ReadAlsoNode.extend({ addNodeView: () => ReactNodeViewRenderer(ReadAlsoView, { stopEvent }) }),
  quote: QuoteNode.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
};

/** What is typed into a form inside a node is the form's; dragging and the node's own handles are the editor's. */
function stopEvent({ event }: { event: Event }): boolean {
  return (
    event.target instanceof HTMLElement && event.target.closest("input, textarea, button, select") !== null
  );
}

export interface EditorOptions {
  session: DraftSession;
  person: { id: string; name: string };
  placeholder: string;
  onLink: () => void;
  onSend: () => void;
}

/** All that the writing desk's editor knows: the body's closed set, writing together, and the desk's own keys. */
export function editorExtensions({
  session,
  person,
  placeholder,
  onLink,
  onSend,
}: EditorOptions): AnyExtension[] {
  return [
    ...bodyExtensions.map((extension) => shown[extension.name] ?? extension),
    ...suggestionExtensions,
    Suggesting.configure({ personId: person.id }),
    CommentMarks,
    Dropcursor.configure({ color: "var(--accent)", width: 2 }),
    Gapcursor,
    TouchKeys,
    Tables,
    Placeholder.configure({ placeholder, showOnlyWhenEditable: false }),
    Collaboration.configure({
      fragment: draftBody(session.document),
      yUndoOptions: { undoManager: session.undo },
    }),
    CollaborationCaret.configure({
      provider: session.connection.provider,
      user: { name: person.name, personId: person.id, color: "#1d4ed8" },
      render: renderCaret,
    }),
    Extension.create({
      name: "deskKeys",
      priority: 1_001,
      addKeyboardShortcuts: () => ({
        "Mod-k": () => {
          onLink();
          return true;
        },
        "Mod-Enter": () => {
          onSend();
          return true;
        },
      }),
    }),
  ];
}

/** Name and colour come from the server; the name stands for two seconds after each move. */
function renderCaret(user: Record<string, unknown>): HTMLElement {
  const color = typeof user.color === "string" ? user.color : "#1d4ed8";
  const caret = document.createElement("span");
  caret.className = "desk-caret";
  caret.style.borderColor = color;
  const label = document.createElement("span");
  label.className = "desk-caret-name";
  label.style.backgroundColor = color;
  label.textContent = typeof user.name === "string" ? user.name : "";
  caret.append(label);
  return caret;
}
