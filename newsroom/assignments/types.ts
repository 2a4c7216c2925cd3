import type { StoryState } from "#newsroom/workflow/rules.ts";

/** What somebody to whom an assignment was given has said about it. */
export const assignmentAnswers = ["asked", "accepted", "cannot"] as const;
export type AssignmentAnswer = (typeof assignmentAnswers)[number];

/** Somebody to whom an assignment was given. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly answer: AssignmentAnswer;
  /** Why they cannot; "" otherwise. */
  readonly reason: string;
}

/** A pitch or an assignment as a row of a list: what, where, who, until when. */
export interface PlannedStory {
  readonly id: string;
  readonly title: string;
  readonly state: StoryState;
  readonly version: number;
  readonly section: string | null;
  readonly sectionId: string | null;
  readonly why: string;
  readonly brief: string;
  readonly place: string;
  readonly happensAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly pitchedBy: string | null;
  readonly assignedBy: string | null;
  readonly stateSince: Date;
  readonly assignees: readonly Assignee[];
}
