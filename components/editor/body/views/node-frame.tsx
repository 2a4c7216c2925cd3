import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { moveBlock } from "../move-block.ts";

interface NodeFrameProps extends ReactNodeViewProps {
  label: string;
  icon: ReactNode;
  /** What stands in the frame without being text: a form, buttons. */
  children: ReactNode;
  /** Where the nodes inside this one are shown. */
  content?: ReactNode;
  /** It is one of several in another frame: its number stands before its label. */
  counted?: boolean;
}

/** The frame of a block that is no text: says what it is, moves it without dragging, takes it out. */
export function NodeFrame({
  label,
  icon,
  editor,
  getPos,
  deleteNode,
  selected,
  children,
  content,
  counted = false,
}: NodeFrameProps) {
  const t = useTranslations("editor.blocks");
  const move = (by: -1 | 1) => {
    const at = getPos();
    if (at !== undefined) moveBlock(editor, at, by);
  };
  return (
    <NodeViewWrapper
      role="group"
      aria-label={label}
      className={classNames(
        "overflow-hidden rounded-lg border bg-surface font-sans",
        counted ? "[counter-increment:photo]" : "my-5",
        selected ? "border-accent outline-2 outline-accent" : "border-line-strong",
      )}
    >
      <div
        contentEditable={false}
        className="flex items-center gap-1.5 border-b bg-sunken py-0.5 pr-1 pl-2 text-sm font-semibold text-muted select-none [&>svg]:size-4"
      >
        {editor.isEditable ? (
          <span data-drag-handle className="cursor-grab touch:hidden">
            <GripVertical aria-hidden className="size-4" />
          </span>
        ) : null}
        {icon}
        <span className={classNames("flex-1", counted && "after:content-['_'_counter(photo)]")}>{label}</span>
        {editor.isEditable ? (
          <>
            <IconButton label={t("up")} size="sm" onClick={() => move(-1)}>
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton label={t("down")} size="sm" onClick={() => move(1)}>
              <ArrowDown aria-hidden />
            </IconButton>
            <IconButton label={t("remove", { block: label })} size="sm" onClick={() => deleteNode()}>
              <Trash2 aria-hidden />
            </IconButton>
          </>
        ) : (
          <span className="h-8" />
        )}
      </div>
      {content}
      <div contentEditable={false} className="p-3 empty:hidden">
        {children}
      </div>
    </NodeViewWrapper>
  );
}
