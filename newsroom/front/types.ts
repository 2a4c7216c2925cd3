/** The places of the front page that an editor can fill by hand, in the order of the page. */
export const frontSlots = ["lead", "second-1", "second-2", "second-3"] as const;
export type FrontSlot = (typeof frontSlots)[number];

/** The places on top of a section's page: a lead, and two stories beside each other under it. */
export const sectionSlots = ["lead", "second-1", "second-2"] as const satisfies readonly FrontSlot[];

/** Which front: that of a section by its id, or null for the front page. */
export type FrontOf = string | null;

/** A front that somebody may arrange, as the desk offers it. */
export interface ArrangeableFront {
  readonly of: FrontOf;
  /** The section's address and name; null for the front page. */
  readonly section: { readonly slug: string; readonly name: string } | null;
  /** Its draft differs from what readers have. */
  readonly isChanged: boolean;
}

/** A story that stands in a slot by hand. */
export interface Placement {
  readonly storyId: string;
  /** Until when it stands there (an ISO instant); null: until somebody changes it. */
  readonly until: string | null;
}

/** What stands by hand on the front. A slot that is missing is filled by itself. */
export type FrontPlan = Readonly<Partial<Record<FrontSlot, Placement>>>;

/** One step in the draft of the front. */
export type DraftChange =
  /** Puts a story into a slot. One that stands elsewhere already moves; the two change places. */
  | { readonly kind: "place"; readonly slot: FrontSlot; readonly storyId: string }
  | { readonly kind: "clear"; readonly slot: FrontSlot }
  | { readonly kind: "pin"; readonly slot: FrontSlot; readonly until: string | null }
  /** Takes the last step back. */
  | { readonly kind: "undo" };

/** What the desk must know of a story to say how its placement stands. */
export interface PlacedFacts {
  readonly title: string;
  readonly section: string;
  /** The section in which readers have it; null when they do not. */
  readonly sectionId: string | null;
  /** From when readers see it; null when it was taken from them, or never given. */
  readonly visibleAt: Date | null;
}

/**
 * Readers see it; it waits for its time; its pin has ended; readers no longer have the story; or they have it
 * in another section than the one whose front this is.
 */
export type PlacementStatus = "shown" | "waiting" | "ended" | "gone" | "moved";

/** A slot of the draft as the desk shows it. */
export interface SlotView {
  readonly slot: FrontSlot;
  readonly placed:
    | (PlacedFacts & {
        readonly storyId: string;
        readonly until: Date | null;
        readonly status: PlacementStatus;
      })
    | null;
  /** What a reader would find here if the draft were launched now; null when there are too few stories. */
  readonly shown: { readonly storyId: string; readonly title: string; readonly section: string } | null;
  /** The draft differs here from what is live. */
  readonly changed: boolean;
}

/** A story that can be put into a slot. */
export interface PlaceableStory {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly visibleAt: Date;
  readonly isPublic: boolean;
}

/** A front that was launched. */
export interface LaunchedVersion {
  readonly number: number;
  readonly launchedBy: string;
  readonly launchedAt: Date;
  /** Titles of what stood there by hand, in the order of the page. */
  readonly titles: readonly string[];
}

/** The breaking strip that stands now, as the desk knows it. */
export interface RunningStrip {
  readonly id: string;
  readonly text: string;
  readonly storyTitle: string | null;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** False when its story was taken from readers meanwhile: then they do not see the strip. */
  readonly isShown: boolean;
}
