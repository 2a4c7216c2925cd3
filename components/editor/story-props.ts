import type { LevelSetting } from "#newsroom/checklist/rules.ts";
import type { WatchedPicture } from "#newsroom/media/types.ts";
import type { StoryState, Verb } from "#newsroom/workflow/rules.ts";
import type { Staff } from "./release/release-offers.ts";

/** What the page hands to the writing desk: plain values only. */
export interface StoryProps {
  readonly storyId: string;
  readonly generation: string;
  readonly state: StoryState;
  readonly version: number;
  /** Moves that are open to this person. */
  readonly moves: readonly Verb[];
  readonly mayWrite: boolean;
  /** Why it may only be read, in the person's language; "" when it may be written. */
  readonly readingReason: string;
  readonly mayInvite: boolean;
  readonly person: { readonly id: string; readonly name: string };
  readonly writerIds: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    /** Ids of closed sections whose stories came here: a draft may still name one. */
    readonly closedIds: readonly string[];
  }[];
  readonly staff: readonly Staff[];
  /** What the desk asked for when it sent the story back. */
  readonly returned: { readonly name: string | null; readonly reason: string; readonly at: string } | null;
  /** Until when nobody outside may see it, as ISO instant. */
  readonly embargoUntil: string | null;
  /** Levels of the checklist that the newsroom set. */
  readonly checklist: readonly LevelSetting[];
  /** Pictures whose rights end soon or are over. */
  readonly watchedPictures: readonly WatchedPicture[];
  readonly site: { readonly host: string };
}
