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
  readonly sensitive: boolean;
  /** Who gave the first of two approvals to the draft as it stands. */
  readonly firstApprovedBy: string | null;
  /** Since when an editor changes it beside what was approved. */
  readonly workingCopySince: Date | null;
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
  readonly firstApprovedById: string | null;
  readonly submittedRevisionId: string | null;
  readonly approvedRevisionId: string | null;
}

/** Who handed a review over, and what they said with it. */
export interface HandOver {
  readonly name: string;
  readonly note: string;
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

/** A story at its hour in the calendar. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly state: StoryState;
  readonly version: number;
  readonly section: string | null;
  readonly writer: string;
  /** Why it stands at its hour: goes out then, went out then, or is wanted by then. */
  readonly kind: "scheduled" | "published" | "planned";
  readonly at: Date;
  readonly publishAt: Date | null;
  readonly embargoUntil: Date | null;
  readonly mayReschedule: boolean;
}

export interface BoardWeek {
  /** Earliest first. */
  readonly entries: readonly CalendarEntry[];
  /** There is more than a week can show. */
  readonly more: boolean;
}

/** A filter of the board that somebody kept under a name. */
export interface KeptFilter {
  readonly id: string;
  readonly name: string;
  /** What stands after the question mark of the board's address. */
  readonly query: string;
  readonly isShared: boolean;
  readonly version: number;
  readonly isOwn: boolean;
  /** Who keeps it. */
  readonly keeper: string;
  /** Whether the asker may rename and remove it. */
  readonly mayChange: boolean;
}

/** What became of one story of a move of several: it was made, or why not, in the reader's language. */
export type BulkOutcome =
  | {
      readonly storyId: string;
      readonly ok: true;
      readonly state: StoryState;
      readonly version: number;
    }
  | { readonly storyId: string; readonly ok: false; readonly message: string };

/** A story that the palette offers. */
export type FoundStory = Pick<DeskStory, "id" | "title" | "state" | "writer">;
