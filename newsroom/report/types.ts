import type { StoryKind } from "../stories/types.ts";

/** What a month of one person comes to. */
export interface ReportSums {
  readonly stories: number;
  readonly words: number;
  readonly pictures: number;
  readonly corrections: number;
  /** Reads of these stories, in the month. */
  readonly reads: number;
  /** From first keystroke to readers, on average, in milliseconds; null when nothing was measured. */
  readonly averageMs: number | null;
}

/** One story in a person's month. */
export interface ReportRow {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  readonly kind: StoryKind;
  readonly publishedAt: Date;
  readonly withdrawn: boolean;
  readonly words: number;
  readonly pictures: number;
  readonly corrections: number;
  readonly reads: number;
  /** From first keystroke to readers, in milliseconds. */
  readonly tookMs: number | null;
}

export interface MonthlyReport {
  readonly person: { readonly slug: string; readonly name: string };
  readonly rows: readonly ReportRow[];
  readonly sums: ReportSums;
  /** Reads in the month of everything that they are named over, whenever it was published. */
  readonly readsOfAll: number;
}

/** Everybody's month, one line each, the most stories first. */
export interface ReportLine extends ReportSums {
  readonly slug: string;
  readonly name: string;
}
