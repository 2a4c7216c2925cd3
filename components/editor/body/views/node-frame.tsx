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
  children: ReactNode;
}

/** The frame of a block that is no text: says what it is, moves it without dragging, takes it out. */
export function NodeFrame({ label, icon, editor, getPos, deleteNode, selected, children }: NodeFrameProps) {
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
        "my-5 overflow-hidden rounded-lg border bg-surface font-sans",
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
        <span className="flex-1">{label}</span>
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
      <div contentEditable={false} className="p-3">
        {children}
      </div>
    </NodeViewWrapper>
  );
}
