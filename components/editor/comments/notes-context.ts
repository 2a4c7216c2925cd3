import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { CommentChange } from "#newsroom/comments/schema.ts";
import type { Place } from "#newsroom/comments/types.ts";
import type { Suggestion } from "#newsroom/suggestions/find-suggestions.ts";
import type { Range } from "./anchors.ts";
import type { CommentsShown } from "./comment-store.ts";
import type { ShownThread } from "./waiting-changes.ts";

/** A thread or a proposal, in the order of the text. */
export type Note =
  | {
      readonly kind: "thread";
      readonly id: string;
      readonly from: number | null;
      readonly thread: ShownThread;
    }
  | {
      readonly kind: "suggestion";
      readonly id: string;
      readonly from: number;
      readonly suggestion: Suggestion;
    };

/** What is being commented on before anything is said: a place, or null for the whole story. */
export interface Beginning {
  readonly place: Place | null;
}

/** Comments and proposals of the open story, and what can be done with them. */
export interface Notes {
  readonly editor: Editor | null;
  readonly storyId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly comments: CommentsShown;
  /** Open threads and proposals; those whose words are gone come last. */
  readonly open: readonly Note[];
  readonly resolved: readonly ShownThread[];
  readonly ranges: ReadonlyMap<string, Range>;
  readonly active: string | null;
  readonly beginning: Beginning | null;
  /** Whether the notes are shown, beside the text or as a sheet. */
  readonly shown: boolean;
  nameOf(personId: string): string;
  show(shown: boolean): void;
  activate(id: string | null): void;
  /** Begins a comment on what is selected, or on the whole story. */
  begin(): void;
  stopBeginning(): void;
  change(change: CommentChange): void;
  forgetRefused(): void;
}

export const NotesContext = createContext<Notes | null>(null);

/** The notes of the open story. */
export function useNotes(): Notes {
  const notes = useContext(NotesContext);
  if (notes === null) throw new Error("there are no notes here");
  return notes;
}
