import type { StoryKind } from "../stories/types.ts";
import type { StoryState, Verb } from "../workflow/rules.ts";

/** What a story's way is read from: its moves, and when an editor took it up. */
export interface WayOfStory {
  readonly createdAt: Date;
  readonly moves: readonly WayMove[];
  /** Instants at which an editor took it up for review. */
  readonly takenUpAt: readonly Date[];
}

export interface WayMove {
  readonly verb: Verb;
  readonly toState: StoryState;
  readonly at: Date;
}

/**
 * The phases of a story's way to its readers, each instant in exactly one.
 * - `planning`: offered or asked for, and nobody writes. `writing`: until it is sent first.
 * - `waiting`: sent, and no editor has looked. `review`: an editor has it. `rewriting`: back with its writers.
 * - `ready`: approved or scheduled. `aside`: dropped for a while.
 */
export type Phase = "planning" | MeasuredPhase | "aside";

/** The phases that a newsroom is measured by, in the order of the way. */
export const measuredPhases = ["writing", "waiting", "review", "rewriting", "ready"] as const;
export type MeasuredPhase = (typeof measuredPhases)[number];

/** How long a published story was in each phase, in milliseconds. */
export interface Pace {
  readonly phases: Readonly<Record<Phase, number>>;
  /** From its first keystroke, planning left out, until readers could see it. */
  readonly whole: number;
  /** How often it was sent back. */
  readonly returns: number;
  readonly publishedAt: Date;
}

/** Median and ninetieth percentile: half took no longer than the one, nine of ten no longer than the other. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
}

export interface PaceSummary {
  readonly stories: number;
  readonly phases: Readonly<Record<MeasuredPhase, Spread>>;
  readonly whole: Spread;
  /** Returns for each story, on average. */
  readonly returns: number;
}

/** Stories that were published in a period and have something in common. */
export interface PaceGroup extends PaceSummary {
  /** A section's name, a kind, or the Monday of a week. */
  readonly name: string;
}

export interface PaceOfPeriod {
  readonly all: PaceSummary;
  readonly bySection: readonly PaceGroup[];
  readonly byKind: readonly (PaceGroup & { readonly name: StoryKind })[];
  readonly byWeek: readonly PaceGroup[];
  /** More were published than are measured: only the latest are. */
  readonly cut: boolean;
}

/** A story that waits for somebody now. */
export interface WaitingStory {
  readonly id: string;
  readonly title: string;
  readonly state: StoryState;
  readonly section: string | null;
  readonly writer: string;
  /** The editor who has it, or null while none has. */
  readonly reviewer: string | null;
  readonly since: Date;
  /** How often it was sent back so far. */
  readonly returns: number;
}

/** Who waits for whom: for an editor, for its writer, for its time. Each the longest waiting first. */
export interface Waiting {
  readonly review: readonly WaitingStory[];
  readonly returned: readonly WaitingStory[];
  readonly approved: readonly WaitingStory[];
  /** Some of a list are left off. */
  readonly more: boolean;
}
