import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import type { OpenedRevision, RevisionOfStory, StoryHistory } from "#newsroom/history/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { OpenProposal } from "#newsroom/suggestions/open-proposals.ts";

/** A story as an editor judges it: the words as they stand, and what to hold them against. */
export interface StoryUnderReview extends StoryHistory {
  readonly content: StoryContent;
  /** The revision that is shown, or null when the draft is and it differs from every revision. */
  readonly shown: RevisionOfStory | null;
  /** Version of the draft that is shown; null when a pinned revision is. */
  readonly draftVersion: number | null;
  /** Somebody changed the draft after it was sent. */
  readonly changedSinceSent: boolean;
  readonly base: OpenedRevision | null;
  /** What is proposed in the draft and not settled: `content` is without it. */
  readonly proposals: readonly OpenProposal[];
}

/** How the ids in some versions of stories are called, and what they show. */
export interface StoryNames {
  readonly sections: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PictureSources>;
  readonly fileNames: ReadonlyMap<string, string>;
  /** Stories that readers can open now, for "Baca juga". */
  readonly publicStories: ReadonlyMap<string, { path: string; title: string }>;
}

/** An editor who could approve a story as it stands. */
export interface Approver {
  readonly id: string;
  readonly name: string;
}

/** A first approval that fell: whose it was, who wrote on, and when. */
export interface VoidedApproval {
  readonly first: string | null;
  readonly writer: string | null;
  readonly at: Date;
}
