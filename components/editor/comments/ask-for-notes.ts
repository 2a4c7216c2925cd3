import type { Editor } from "@tiptap/core";
import type { OpenNotes } from "#newsroom/drafts/problems.ts";
import { findSuggestions } from "#newsroom/suggestions/find-suggestions.ts";
import { commentRanges } from "./comment-marks.ts";

const asking = "redaksi-ask-for-notes";

/** What stands open in the text right now, as the checklist counts it. */
export function openNotes(editor: Editor | null): OpenNotes {
  if (editor === null || editor.isDestroyed) return { proposals: 0, threads: 0 };
  return { proposals: findSuggestions(editor.state.doc).length, threads: commentRanges(editor.view).size };
}

/** Leads to the first proposal or thread, by the checklist's key. */
export function askForNotes(key: "suggestions-open" | "comments-open"): void {
  const kind = key === "suggestions-open" ? "suggestion" : "thread";
  window.dispatchEvent(new CustomEvent(asking, { detail: kind }));
}

/** Hears when the checklist leads to the notes; returns what stops it. */
export function onAskForNotes(listener: (kind: "suggestion" | "thread") => void): () => void {
  const hear = (event: Event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    if (detail === "suggestion" || detail === "thread") listener(detail);
  };
  window.addEventListener(asking, hear);
  return () => window.removeEventListener(asking, hear);
}
