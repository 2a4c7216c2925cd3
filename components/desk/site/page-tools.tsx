import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Redo2,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";

/** What can be done to the text of a page. Pressing a button leaves the caret where it is. */
export function PageTools({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const t = useTranslations("sitePages.editor");
  const on = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      link: editor.isActive("link"),
      subhead2: editor.isActive("subhead", { level: 2 }),
      subhead3: editor.isActive("subhead", { level: 3 }),
      bullets: editor.isActive("bulletList"),
      numbers: editor.isActive("orderedList"),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const button = (
    label: string,
    icon: ReactNode,
    press: () => void,
    more: { active?: boolean; disabled?: boolean },
  ) => (
    <IconButton label={label} onClick={press} onPointerDown={(event) => event.preventDefault()} {...more}>
      {icon}
    </IconButton>
  );
  return (
    <div
      role="toolbar"
      aria-label={t("tools")}
      className="flex items-center gap-0.5 overflow-x-auto [scrollbar-width:none]"
    >
      {button(t("bold"), <Bold aria-hidden />, () => chain().toggleBold().run(), { active: on.bold })}
      {button(t("italic"), <Italic aria-hidden />, () => chain().toggleItalic().run(), { active: on.italic })}
      {button(t("link"), <LinkIcon aria-hidden />, onLink, { active: on.link })}
      {button(t("subhead2"), <Heading2 aria-hidden />, () => chain().toggleHeading({ level: 2 }).run(), {
        active: on.subhead2,
      })}
      {button(t("subhead3"), <Heading3 aria-hidden />, () => chain().toggleHeading({ level: 3 }).run(), {
        active: on.subhead3,
      })}
      {button(t("bullets"), <List aria-hidden />, () => chain().toggleBulletList().run(), {
        active: on.bullets,
      })}
      {button(t("numbers"), <ListOrdered aria-hidden />, () => chain().toggleOrderedList().run(), {
        active: on.numbers,
      })}
      {button(t("undo"), <Undo2 aria-hidden />, () => chain().undo().run(), { disabled: !on.canUndo })}
      {button(t("redo"), <Redo2 aria-hidden />, () => chain().redo().run(), { disabled: !on.canRedo })}
    </div>
  );
}
