"use client";
import { createContext, useContext } from "react";
import type { BulkVerb } from "#newsroom/board/rules.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";

/** A row of the list that can be selected, as the page shows it. */
export interface SelectableStory {
  readonly id: string;
  readonly title: string;
  readonly state: StoryState;
  readonly version: number;
  /** When it goes out and until when it is held, as ISO instants. */
  readonly publishAt: string | null;
  readonly embargoUntil: string | null;
  /** The moves of several that this person may make on it. */
  readonly moves: readonly BulkVerb[];
}

interface Selection {
  readonly rows: readonly SelectableStory[];
  readonly chosen: ReadonlyMap<string, SelectableStory>;
  /** Takes a row in or out; with `range` all rows from the last one that was pressed. */
  readonly toggle: (storyId: string, range: boolean) => void;
  readonly setAll: (on: boolean) => void;
}

export const SelectionContext = createContext<Selection>({
  rows: [],
  chosen: new Map(),
  toggle: () => undefined,
  setAll: () => undefined,
});

export function useSelection(): Selection {
  return useContext(SelectionContext);
}
