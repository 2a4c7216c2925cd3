import type { StoryState } from "#newsroom/workflow/rules.ts";

/** A story that says much of what a text says. Only what the asker may read is ever named. */
export interface SimilarStory {
  readonly storyId: string;
  readonly title: string;
  readonly state: StoryState;
  readonly section: string | null;
  /** Where readers find it, or null while they cannot. */
  readonly path: string | null;
  /** Since when readers see it. */
  readonly publishedAt: Date | null;
  /** Whether the asker may open it on the desk. */
  readonly onDesk: boolean;
  /** Its published text is alike, or a release kept with it is. */
  readonly by: "published" | "source";
  /** About which share (0–1) of the smaller of the two texts stands in the other. */
  readonly share: number;
}
