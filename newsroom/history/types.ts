import type { StoryForStaff } from "#newsroom/board/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { RevisionReason } from "#newsroom/stories/types.ts";
import type { StoryState, Verb } from "#newsroom/workflow/rules.ts";

/** One move of a story as the history tells it. */
export interface PastMove {
  readonly id: string;
  readonly verb: Verb;
  readonly toState: StoryState;
  /** Who did it, or null when a job did. */
  readonly name: string | null;
  readonly note: string;
  readonly at: Date;
  /** To whom the review was handed. */
  readonly toName: string | null;
  /** The time that a schedule was set to. */
  readonly publishAt: Date | null;
  /** Number of the revision that went with it. */
  readonly revisionNumber: number | null;
}

/** A frozen version of a story, without its text. */
export interface RevisionOfStory {
  readonly id: string;
  readonly number: number;
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly at: Date;
  readonly title: string;
  readonly wordCount: number;
  /** What somebody called it, or null. */
  readonly label: string | null;
}

export interface StoryHistory {
  readonly story: StoryForStaff;
  /** Latest first. */
  readonly moves: readonly PastMove[];
  /** Latest first. */
  readonly revisions: readonly RevisionOfStory[];
}

/** What an address calls a version: the number of a revision, or the draft as it stands now. */
export type VersionName = number | "draft";

/** A version of a story that is opened to be read or compared. */
export interface OpenedVersion {
  readonly version: VersionName;
  /** The revision's id; null for the draft. */
  readonly revisionId: string | null;
  readonly label: string | null;
  readonly content: StoryContent;
}

/** The draft as it stands, beside the revisions. */
export interface DraftNow {
  readonly at: Date;
  /** Who wrote in it last. */
  readonly name: string | null;
  readonly wordCount: number;
  /** The latest revision says the same. */
  readonly kept: boolean;
}

/** A revision with its text. */
export interface OpenedRevision extends RevisionOfStory {
  readonly content: StoryContent;
}
