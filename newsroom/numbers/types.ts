import type { StoryKind } from "../stories/types.ts";
import type { StoryState } from "../workflow/rules.ts";

/** Whose stories the numbers are about: those of the desk that somebody answers for, or one's own. */
export const numbersViews = ["desk", "own"] as const;
export type NumbersView = (typeof numbersViews)[number];

/** The same as the data is asked: everything, some sections, or one person. */
export type NumbersScope =
  | { readonly kind: "site" }
  | { readonly kind: "sections"; readonly sectionIds: readonly string[] }
  | { readonly kind: "person"; readonly personId: string };

/** Reads of one hour by the site's clock. */
export interface HourCount {
  readonly at: Date;
  /** "2026-11-29". */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
  readonly reads: number;
  readonly suspect: number;
}

/** A number now, and the same stretch of time before. */
export interface Compared {
  readonly now: number;
  readonly before: number;
}

/** One place of the time axis: a day, or an hour of the day. */
export interface Column extends Compared {
  /** "2026-11-29", or the hour, 0 to 23, when the period is one day. */
  readonly place: string | number;
  /** It has not begun yet. */
  readonly ahead: boolean;
}

export interface Overview {
  readonly reads: Compared;
  readonly published: Compared;
  readonly suspect: number;
  readonly columns: readonly Column[];
  /** Reads by weekday, Monday first, and hour. */
  readonly heat: readonly (readonly number[])[];
  /** How often each weekday came in the period, Monday first: a heat map of unequal weeks is an average. */
  readonly weekdays: readonly number[];
}

export interface CountedStory {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly publishedAt: Date;
  readonly reads: number;
}

export interface Share extends Compared {
  readonly id: string;
  readonly name: string;
}

export interface StoryNumbers {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  readonly state: StoryState;
  readonly publishedAt: Date;
  readonly authors: readonly string[];
  /** Since it was published. */
  readonly reads: number;
  readonly suspect: number;
  readonly today: number;
  /** Its first two days, by hour; empty for a story whose hours were let go. */
  readonly hours: readonly HourCount[];
  /** Its last sixty days, earliest first, without gaps. */
  readonly days: readonly { readonly day: string; readonly reads: number }[];
}
