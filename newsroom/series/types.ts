/** What an editor says of a series. */
export interface SeriesWords {
  readonly name: string;
  /** What it is about, in a sentence or two; may be empty. */
  readonly description: string;
}

/** One step in the parts of a series. Places count from 0. */
export type PartChange =
  | { readonly kind: "add"; readonly storyId: string; readonly to?: number | undefined }
  | { readonly kind: "move"; readonly storyId: string; readonly to: number }
  | { readonly kind: "remove"; readonly storyId: string };

/** A series in the desk's list. */
export interface SeriesRow extends SeriesWords {
  readonly id: string;
  readonly slug: string;
  readonly parts: number;
  /** How many of the parts readers can open now. */
  readonly publicParts: number;
  readonly changedAt: Date;
}

/** A part as the desk shows it. */
export interface DeskPart {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  /** Null while readers cannot open it. */
  readonly path: string | null;
  /** Whether this editor may take it out. */
  readonly mayRemove: boolean;
}

/** One series as the desk shows it. */
export interface DeskSeries extends SeriesWords {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly parts: readonly DeskPart[];
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** A part as readers are led to it. */
export interface PublicPart {
  readonly storyId: string;
  readonly path: string;
  readonly title: string;
}

/** Where a story stands among the parts that readers can open. */
export interface PlaceInSeries {
  readonly name: string;
  readonly path: string;
  /** From 1. */
  readonly number: number;
  readonly parts: readonly PublicPart[];
  readonly previous: PublicPart | null;
  readonly next: PublicPart | null;
}
