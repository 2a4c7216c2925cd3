import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  BookOpen,
  Heading2,
  Heading3,
  Image as ImageIcon,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Table as TableIcon,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { BeginButton } from "../comments/begin-button.tsx";
import { useSession } from "../session/session-context.ts";
import { ModeMenu } from "../suggestions/mode-menu.tsx";
import { changeTable } from "./tables.ts";

interface ToolbarProps {
  editor: Editor;
  onLink: () => void;
  onPicture: () => void;
  onReadAlso: () => void;
}

/** What can be done to the text. Pressing a button leaves the caret, and the phone's keyboard, where they are. */
export function Toolbar({ editor, onLink, onPicture, onReadAlso }: ToolbarProps) {
  const t = useTranslations("editor.toolbar");
  const { undo } = useSession();
  const on = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      link: editor.isActive("link"),
      subhead2: editor.isActive("subhead", { level: 2 }),
      subhead3: editor.isActive("subhead", { level: 3 }),
      quote: editor.isActive("quote"),
      bullets: editor.isActive("bulletList"),
      numbers: editor.isActive("orderedList"),
      table: editor.isActive("table"),
      canUndo: undo.undoStack.length > 0,
      canRedo: undo.redoStack.length > 0,
    }),
  });
  const chain = () => editor.chain().focus();
  const button = (label: string, icon: ReactNode, press: () => void, active?: boolean) => (
    <IconButton
      label={label}
      onClick={press}
      {...(active === undefined ? {} : { active })}
      onPointerDown={(event) => event.preventDefault()}
      className="shrink-0"
    >
      {icon}
    </IconButton>
  );
  return (
    <div
      role="toolbar"
      aria-label={t("label")}
      className="flex items-center gap-0.5 overflow-x-auto [scrollbar-width:none]"
    >
      {button(t("bold"), <Bold aria-hidden />, () => chain().toggleBold().run(), on.bold)}
      {button(t("italic"), <Italic aria-hidden />, () => chain().toggleItalic().run(), on.italic)}
      {button(t("link"), <LinkIcon aria-hidden />, onLink, on.link)}
      <Gap />
      {button(
        t("subhead2"),
        <Heading2 aria-hidden />,
        () => chain().toggleHeading({ level: 2 }).run(),
        on.subhead2,
      )}
      {button(
        t("subhead3"),
        <Heading3 aria-hidden />,
        () => chain().toggleHeading({ level: 3 }).run(),
        on.subhead3,
      )}
      {button(t("quote"), <Quote aria-hidden />, () => chain().toggleQuote({ source: "" }).run(), on.quote)}
      {button(t("bullets"), <List aria-hidden />, () => chain().toggleBulletList().run(), on.bullets)}
      {button(t("numbers"), <ListOrdered aria-hidden />, () => chain().toggleOrderedList().run(), on.numbers)}
      <Gap />
      {button(t("picture"), <ImageIcon aria-hidden />, onPicture)}
      {button(t("readAlso"), <BookOpen aria-hidden />, onReadAlso)}
      {on.table ? (
        <TableMenu editor={editor} />
      ) : (
        button(t("table"), <TableIcon aria-hidden />, () => chain().insertTable({ rows: 3, cols: 2 }).run())
      )}
      <BeginButton />
      <Gap />
      <ModeMenu editor={editor} />
      <Gap />
      {button(t("rule"), <Minus aria-hidden />, () => chain().setHorizontalRule().run())}
      <Gap />
      <IconButton
        label={t("undo")}
        disabled={!on.canUndo}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => undo.undo()}
        className="shrink-0"
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={t("redo")}
        disabled={!on.canRedo}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => undo.redo()}
        className="shrink-0"
      >
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  );
}

function Gap() {
  return <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-line" />;
}

function TableMenu({ editor }: { editor: Editor }) {
  const t = useTranslations("editor.toolbar");
  return (
    <Menu
      align="start"
      trigger={
        <IconButton label={t("tableChange")} active className="shrink-0">
          <TableIcon aria-hidden />
        </IconButton>
      }
    >
      <MenuChoice onSelect={() => changeTable(editor, "addRowAfter")}>{t("addRow")}</MenuChoice>
      <MenuChoice onSelect={() => changeTable(editor, "addColumnAfter")}>{t("addColumn")}</MenuChoice>
      <MenuChoice onSelect={() => changeTable(editor, "toggleHeaderRow")}>{t("headerRow")}</MenuChoice>
      <MenuChoice onSelect={() => changeTable(editor, "deleteRow")}>{t("deleteRow")}</MenuChoice>
      <MenuChoice onSelect={() => changeTable(editor, "deleteColumn")}>{t("deleteColumn")}</MenuChoice>
      <MenuChoice tone="danger" onSelect={() => changeTable(editor, "deleteTable")}>
        {t("deleteTable")}
      </MenuChoice>
    </Menu>
  );
}
