import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { ChevronDown, PencilLine, SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { isSuggesting, setSuggesting } from "./suggesting.ts";

/** Whether what is typed changes the text or only proposes a change. */
export function ModeMenu({ editor }: { editor: Editor }) {
  const t = useTranslations("notes");
  const on = useEditorState({ editor, selector: () => isSuggesting(editor.state) });
  const choose = (is: boolean) => {
    setSuggesting(editor.view, is);
    editor.commands.focus();
  };
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("mode", { mode: on ? t("suggesting") : t("writing") })}
          onPointerDown={(event) => event.preventDefault()}
          className={classNames(
            "inline-flex h-9 shrink-0 items-center gap-1.5 rounded-md px-2 text-sm font-semibold touch:h-11",
            on ? "bg-accent-soft text-accent" : "text-muted hover:bg-hover hover:text-ink",
          )}
        >
          {on ? <SquarePen aria-hidden className="size-4" /> : <PencilLine aria-hidden className="size-4" />}
          {on ? t("suggesting") : t("writing")}
          <ChevronDown aria-hidden className="size-3.5" />
        </button>
      }
    >
      <MenuChoice onSelect={() => choose(false)}>
        <PencilLine aria-hidden />
        <span className="grid">
          {t("writing")}
          <span className="text-xs text-muted">{t("writingHint")}</span>
        </span>
      </MenuChoice>
      <MenuChoice onSelect={() => choose(true)}>
        <SquarePen aria-hidden />
        <span className="grid">
          {t("suggesting")}
          <span className="text-xs text-muted">{t("suggestingHint")}</span>
        </span>
      </MenuChoice>
    </Menu>
  );
}
