import type { StoryKind } from "#newsroom/stories/types.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import type { BoardCursor, BoardStage } from "./schema.ts";

/** A story as a row of a list of the desk. */
export interface DeskStory {
  readonly id: string;
  readonly title: string;
  readonly state: StoryState;
  readonly kind: StoryKind;
  readonly section: string | null;
  readonly sectionAccent: string | null;
  readonly writer: string;
  /** The editor who holds it in review. */
  readonly reviewer: string | null;
  readonly wordCount: number;
  readonly stateSince: Date;
  readonly touchedAt: Date;
  readonly publishAt: Date | null;
  readonly embargoUntil: Date | null;
  /** Rises with every move: what a button in a list is held against. */
  readonly version: number;
  /** Until when an editor wants it, if one asked for it. */
  readonly deadlineAt: Date | null;
}

/** A story as one page of the desk needs it: what rules and policy ask for, and who is concerned. */
export interface StoryForStaff extends DeskStory {
  readonly sectionId: string | null;
  readonly writerIds: readonly string[];
  readonly writers: readonly { id: string; name: string }[];
  readonly reviewerId: string | null;
  readonly submittedById: string | null;
  readonly submittedRevisionId: string | null;
  readonly approvedRevisionId: string | null;
}

/** A story that came back to its writer: who sent it back, and what is to be done. */
export interface WantedStory extends DeskStory {
  readonly returnedBy: string | null;
  readonly reason: string;
}

export interface MyStories {
  /** Came back with a reason; the longest waiting first. */
  readonly wanted: readonly WantedStory[];
  readonly drafts: readonly DeskStory[];
  readonly withDesk: readonly DeskStory[];
  readonly scheduled: readonly DeskStory[];
  readonly published: readonly DeskStory[];
}

export interface BoardPage {
  readonly stories: readonly DeskStory[];
  /** Where the next page begins, or null at the end. */
  readonly next: BoardCursor | null;
}

export interface BoardLane {
  readonly stage: BoardStage;
  readonly stories: readonly DeskStory[];
  readonly more: boolean;
}
