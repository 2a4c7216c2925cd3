import type { Editor } from "@tiptap/core";
import { useCallback, useRef, useState } from "react";
import type { LevelSetting } from "#newsroom/checklist/rules.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { type DraftProblem, draftProblems } from "#newsroom/drafts/problems.ts";
import type { WatchedPicture } from "#newsroom/media/types.ts";
import { askForNotes, openNotes } from "../comments/ask-for-notes.ts";
import { fieldId } from "../fields/problems-context.ts";
import { useDraftChanges, useSession } from "../session/session-context.ts";

const quietMs = 500;

/** Fields that stand beside the text: in a sheet on a phone. */
const besides = new Set<DraftProblem["field"]>([
  "sectionId",
  "tags",
  "bylineIds",
  "code",
  "slug",
  "kind",
  "sensitive",
]);

/** What a draft is held against besides the rules that every newsroom has. */
export interface HeldAgainst {
  readonly levels: readonly LevelSetting[];
  readonly watched: readonly WatchedPicture[];
}

/** What is wrong with the draft while it is written, and the way to each field. */
export function useDraftProblems(editor: Editor | null, against: HeldAgainst, openDetails: () => void) {
  const { document } = useSession();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [tried, setTried] = useState(false);
  const latest = useRef({ editor, openDetails });
  latest.current = { editor, openDetails };
  const look = () =>
    draftProblems(readDraftContent(document), { open: openNotes(latest.current.editor), ...against });
  useDraftChanges(() => {
    const found = look();
    setProblems((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  }, quietMs);

  const jumpTo = useCallback((field: DraftProblem["field"], key: string) => {
    if (key === "suggestions-open" || key === "comments-open") return askForNotes(key);
    const words = /^picture-(caption|credit|alt)/.exec(key)?.[1];
    const name = words ? `picture${words.charAt(0).toUpperCase()}${words.slice(1)}` : field;
    if (besides.has(field)) latest.current.openDetails();
    // A sheet must stand before something in it can be focused.
    setTimeout(() => {
      const target = window.document.getElementById(fieldId(name));
      target?.scrollIntoView({ block: "center", behavior: "smooth" });
      if (field === "body") latest.current.editor?.commands.focus("start");
      else target?.focus({ preventScroll: true });
    }, 60);
  }, []);

  /** Looks again, now; when something keeps the story from the desk, marks it and leads there. */
  const findBlocking = useCallback((): boolean => {
    const now = draftProblems(readDraftContent(document), against);
    setProblems(now);
    setTried(true);
    const first = now.find(({ blocking }) => blocking);
    if (first) jumpTo(first.field, first.key);
    return first !== undefined;
  }, [document, against, jumpTo]);

  return { problems, tried, findBlocking, jumpTo };
}
