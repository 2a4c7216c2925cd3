import type { StoryState } from "#newsroom/workflow/rules.ts";

/** What somebody to whom an assignment was given has said about it. */
export const assignmentAnswers = ["asked", "accepted", "cannot"] as const;
export type AssignmentAnswer = (typeof assignmentAnswers)[number];

/** What a planned story is about: it becomes the draft's title, section and place. */
export interface Subject {
  readonly title: string;
  readonly sectionId: string;
  readonly place: string;
}

/** What an editor asks of people. */
export interface Terms {
  readonly personIds: readonly string[];
  readonly deadlineAt: Date;
  /** When that what is reported takes place, if that is known. */
  readonly happensAt: Date | null;
  readonly brief: string;
}

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

/** Something that happened to a planned story, besides its moves. */
export interface PlanningEvent {
  readonly id: string;
  readonly event: PlanningEventName;
  readonly name: string | null;
  readonly at: Date;
  /** The reason of somebody who cannot. */
  readonly reason: string;
  /** The deadline that was set. */
  readonly deadlineAt: Date | null;
  /** To whom it was given. */
  readonly people: readonly string[];
}

export const planningEvents = [
  "assignment.pitch",
  "assignment.give",
  "assignment.terms",
  "assignment.accept",
  "assignment.cannot",
] as const;
export type PlanningEventName = (typeof planningEvents)[number];

/** A member of staff to whom an assignment may be given, with how much they have in hand. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Assignments that they hold and have not sent to the desk. */
  readonly open: number;
}
