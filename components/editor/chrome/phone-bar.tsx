import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { ClipboardPaste, KeyboardOff, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Toolbar } from "../body/toolbar.tsx";
import { NotesButton } from "../comments/notes-button.tsx";
import { ProblemsContext } from "../fields/problems-context.ts";
import { useKeyboardInset } from "./use-keyboard-inset.ts";

interface PhoneBarProps {
  editor: Editor | null;
  mayWrite: boolean;
  onDetails: () => void;
  onRelease: () => void;
  onLink: () => void;
  onPicture: () => void;
  onReadAlso: () => void;
  children: ReactNode;
}

/** The lower edge of a phone: the text's tools above the keyboard while writing, else what to do with the story. */
export function PhoneBar({ editor, mayWrite, onDetails, onRelease, children, ...tools }: PhoneBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useKeyboardInset(bar);
  return (
    <div
      ref={bar}
      className="fixed inset-x-0 bottom-[var(--keyboard,0px)] z-20 border-t bg-surface pb-[env(safe-area-inset-bottom)] shadow-overlay"
    >
      {editor && mayWrite ? (
        <WhileWriting
          editor={editor}
          tools={tools}
          otherwise={
            <Actions mayWrite onDetails={onDetails} onRelease={onRelease}>
              {children}
            </Actions>
          }
        />
      ) : (
        <Actions mayWrite={mayWrite} onDetails={onDetails} onRelease={onRelease}>
          {children}
        </Actions>
      )}
    </div>
  );
}

interface WhileWritingProps {
  editor: Editor;
  tools: Pick<PhoneBarProps, "onLink" | "onPicture" | "onReadAlso">;
  otherwise: ReactNode;
}

function WhileWriting({ editor, tools, otherwise }: WhileWritingProps) {
  const t = useTranslations("editor.toolbar");
  const focused = useEditorState({ editor, selector: () => editor.isFocused });
  // A menu of the tools takes the focus from the text while it is open, and may not close itself by that.
  const [held, setHeld] = useState(false);
  const letGo = () => setTimeout(() => setHeld(document.activeElement?.closest("[role='menu']") != null));
  if (!focused && !held) return otherwise;
  return (
    <div className="flex items-center px-1 py-0.5" onFocusCapture={() => setHeld(true)} onBlurCapture={letGo}>
      <div className="min-w-0 flex-1">
        <Toolbar editor={editor} {...tools} />
      </div>
      <IconButton
        label={t("putAway")}
        className="ml-1 shrink-0 border-l"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => editor.commands.blur()}
      >
        <KeyboardOff aria-hidden />
      </IconButton>
    </div>
  );
}

function Actions({
  mayWrite,
  onDetails,
  onRelease,
  children,
}: Pick<PhoneBarProps, "mayWrite" | "onDetails" | "onRelease" | "children">) {
  const t = useTranslations("editor");
  const { list } = useContext(ProblemsContext);
  const missing = list.filter(({ blocking }) => blocking).length;
  return (
    <div className="flex items-center gap-2 px-3 py-2 max-[22rem]:gap-1 max-[22rem]:px-2 [&>button]:shrink-0">
      <Button onClick={onDetails} className="h-11 shrink-0 max-[22rem]:px-2.5">
        <SlidersHorizontal aria-hidden />
        <span className="max-[26rem]:sr-only">{t("fields.details")}</span>
        {missing > 0 ? (
          <span className="tabular inline-flex size-5 items-center justify-center rounded-full bg-warning-soft text-2xs font-bold text-warning">
            {missing}
            <span className="sr-only">{t("problems.missing")}</span>
          </span>
        ) : null}
      </Button>
      {mayWrite ? (
        <IconButton label={t("release.open")} onClick={onRelease} className="size-11 max-[22rem]:hidden">
          <ClipboardPaste aria-hidden />
        </IconButton>
      ) : null}
      <NotesButton />
      <div className="ml-auto flex min-w-0 items-center gap-2 [&_button]:min-w-0 [&>*]:min-w-0">
        {children}
      </div>
    </div>
  );
}
