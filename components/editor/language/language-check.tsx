import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import "./language.css";
import { bodyMarks, languageKey } from "./body-marks.ts";
import { FieldMarks } from "./field-marks.tsx";
import type { LanguageDesk } from "./language-desk.ts";
import { MarkPopover } from "./mark-popover.tsx";
import { goToMark, markAfter } from "./next-mark.ts";
import { checkedFields } from "./story-lines.ts";
import { useLanguageFacts } from "./use-language-facts.ts";

/** Underlines in body and fields, and the proposals of the one that is pressed or come to with F7. */
export function LanguageCheck({ desk, editor }: { desk: LanguageDesk; editor: Editor }) {
  const { opened, state } = useLanguageFacts(desk);
  useEffect(() => {
    const plugin = bodyMarks(desk, (placed) => desk.open(placed));
    editor.registerPlugin(plugin);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(languageKey);
    };
  }, [desk, editor]);
  useEffect(() => {
    // Two kinds of underlines would be one too many; the browser's own knows little Indonesian.
    if (state === "ready") editor.view.dom.setAttribute("spellcheck", "false");
  }, [editor, state]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") desk.open(null);
      if (event.key !== "F7" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const next = markAfter(desk, editor, event.shiftKey ? -1 : 1);
      if (next !== null) goToMark(desk, editor, next, true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [desk, editor]);
  return (
    <>
      {checkedFields.map((name) => (
        <FieldMarks key={name} name={name} desk={desk} />
      ))}
      {opened ? (
        <MarkPopover
          key={`${opened.placed.mark.ruleId} ${opened.placed.mark.from}`}
          desk={desk}
          editor={editor}
          opened={opened}
        />
      ) : null}
    </>
  );
}
