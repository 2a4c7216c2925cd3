import { useEffect, useRef } from "react";
import { focusCard } from "./focus-card.ts";
import type { Notes } from "./notes-context.ts";
import { noteBeside } from "./notes-in-order.ts";

/** Ctrl-Alt-M comments on what is selected; F8 and Shift-F8 go from note to note. */
export function useNoteKeys(notes: Notes): void {
  const latest = useRef(notes);
  latest.current = notes;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const { open, active, activate, show, begin } = latest.current;
      if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyM") {
        event.preventDefault();
        begin();
      } else if (event.key === "F8" && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        const next = noteBeside(open, active, event.shiftKey ? -1 : 1);
        show(true);
        if (next === null) return;
        activate(next.id);
        focusCard(next.id);
      }
    };
    // Before the editor, whose own keys must not take them.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
