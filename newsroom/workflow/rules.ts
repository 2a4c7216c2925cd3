/** The states of a story. `updating…` is a published story with an open working copy; the live one stays up. */
export const storyStates = [
  "pitch",
  "assigned",
  "draft",
  "in-review",
  "changes-requested",
  "approved",
  "scheduled",
  "published",
  "updating",
  "update-in-review",
  "update-returned",
  "withdrawn",
  "spiked",
] as const;
export type StoryState = (typeof storyStates)[number];

export const verbs = [
  "accept-pitch",
  "decline-pitch",
  "take-back-pitch",
  "assign",
  "reassign",
  "cancel-assignment",
  "start-writing",
  "submit",
  "recall",
  "return",
  "hand-over",
  "approve-first",
  "approve",
  "reopen",
  "edit-approved",
  "adopt-edit",
  "discard-edit",
  "schedule",
  "reschedule",
  "unschedule",
  "publish",
  "publish-due",
  "open-update",
  "submit-update",
  "recall-update",
  "return-update",
  "approve-update-first",
  "publish-update",
  "discard-update",
  "withdraw",
  "reinstate",
  "spike",
  "unspike",
] as const;
export type Verb = (typeof verbs)[number];

/** Who may make a move, apart from the relation rules of `policy.ts`. */
export const moverKinds = ["writer", "writer-or-editor", "editor", "managing-editor", "due-job"] as const;
export type MoverKind = (typeof moverKinds)[number];

/**
 * What a move must bring with it.
 * - `complete-story`: the draft has no problem that `draftProblems` calls blocking.
 * - `reason`: a note of at least one word. `ground`: one of `withdrawalGrounds`.
 * - `future-time`: a time after now. `time-reached`: the scheduled time has come.
 * - `unreviewed`: no editor has taken it up yet.
 * - `not-own`: neither written nor sent by the one who approves, unless the newsroom allows that.
 * - `in-own-hands`: a writer may do it only while the draft lies with the writers; an editor always.
 * - `terms`: who is to write it and until when. `colleague`: another editor who may review it.
 * - `in-my-review`: nobody else holds it in review; a managing editor may all the same.
 * - `first-of-two`: two approve this story, and none has yet. `last-of-all`: nobody else has to approve after this.
 * - `edit-voids`, `edit-waits`: what the newsroom lets a change after approval do. `edit-open`: one is under way.
 */
export type Need =
  | "complete-story"
  | "reason"
  | "future-time"
  | "time-reached"
  | "unreviewed"
  | "ground"
  | "not-own"
  | "in-own-hands"
  | "terms"
  | "colleague"
  | "in-my-review"
  | "first-of-two"
  | "last-of-all"
  | "edit-voids"
  | "edit-waits"
  | "edit-open";

export interface Move {
  readonly verb: Verb;
  readonly from: readonly StoryState[];
  /** `same`: the story stays as it is, and only what is asked of people changes. */
  readonly to: StoryState | "same";
  readonly by: MoverKind;
  readonly needs: readonly Need[];
}

/** Every move that exists. Nothing else in the project changes a story's state. */
export const moves: readonly Move[] = [
  { verb: "accept-pitch", from: ["pitch"], to: "draft", by: "editor", needs: [] },
  { verb: "decline-pitch", from: ["pitch"], to: "spiked", by: "editor", needs: ["reason"] },
  { verb: "take-back-pitch", from: ["pitch"], to: "spiked", by: "writer", needs: [] },
  { verb: "assign", from: ["pitch"], to: "assigned", by: "editor", needs: ["terms"] },
  {
    verb: "reassign",
    from: ["assigned", "draft", "changes-requested"],
    to: "same",
    by: "editor",
    needs: ["terms"],
  },
  { verb: "cancel-assignment", from: ["assigned"], to: "spiked", by: "editor", needs: ["reason"] },
  { verb: "start-writing", from: ["assigned"], to: "draft", by: "writer", needs: [] },
  {
    verb: "submit",
    from: ["draft", "changes-requested"],
    to: "in-review",
    by: "writer",
    needs: ["complete-story"],
  },
  { verb: "recall", from: ["in-review"], to: "draft", by: "writer", needs: ["unreviewed"] },
  {
    verb: "return",
    from: ["in-review", "approved"],
    to: "changes-requested",
    by: "editor",
    needs: ["reason"],
  },
  {
    verb: "hand-over",
    from: ["in-review", "update-in-review"],
    to: "same",
    by: "editor",
    needs: ["colleague", "in-my-review"],
  },
  {
    verb: "approve-first",
    from: ["in-review"],
    to: "same",
    by: "editor",
    needs: ["complete-story", "first-of-two", "not-own"],
  },
  {
    verb: "approve",
    from: ["in-review"],
    to: "approved",
    by: "editor",
    needs: ["complete-story", "last-of-all", "not-own"],
  },
  { verb: "reopen", from: ["approved", "scheduled"], to: "in-review", by: "editor", needs: ["edit-voids"] },
  { verb: "edit-approved", from: ["approved", "scheduled"], to: "same", by: "editor", needs: ["edit-waits"] },
  {
    verb: "adopt-edit",
    from: ["approved", "scheduled"],
    to: "same",
    by: "editor",
    needs: ["complete-story", "edit-open", "not-own"],
  },
  { verb: "discard-edit", from: ["approved", "scheduled"], to: "same", by: "editor", needs: ["edit-open"] },
  { verb: "schedule", from: ["approved"], to: "scheduled", by: "editor", needs: ["future-time"] },
  { verb: "reschedule", from: ["scheduled"], to: "scheduled", by: "editor", needs: ["future-time"] },
  { verb: "unschedule", from: ["scheduled"], to: "approved", by: "editor", needs: [] },
  { verb: "publish", from: ["approved", "scheduled"], to: "published", by: "editor", needs: [] },
  { verb: "publish-due", from: ["scheduled"], to: "published", by: "due-job", needs: ["time-reached"] },
  { verb: "open-update", from: ["published"], to: "updating", by: "writer-or-editor", needs: [] },
  {
    verb: "submit-update",
    from: ["updating", "update-returned"],
    to: "update-in-review",
    by: "writer-or-editor",
    needs: ["complete-story"],
  },
  {
    verb: "recall-update",
    from: ["update-in-review"],
    to: "updating",
    by: "writer-or-editor",
    needs: ["unreviewed"],
  },
  {
    verb: "return-update",
    from: ["update-in-review"],
    to: "update-returned",
    by: "editor",
    needs: ["reason"],
  },
  {
    verb: "approve-update-first",
    from: ["update-in-review"],
    to: "same",
    by: "editor",
    needs: ["complete-story", "first-of-two", "not-own"],
  },
  {
    verb: "publish-update",
    from: ["update-in-review"],
    to: "published",
    by: "editor",
    needs: ["complete-story", "last-of-all", "not-own"],
  },
  {
    verb: "discard-update",
    from: ["updating", "update-returned", "update-in-review"],
    to: "published",
    by: "writer-or-editor",
    needs: [],
  },
  {
    verb: "withdraw",
    from: ["published", "updating", "update-in-review", "update-returned"],
    to: "withdrawn",
    by: "managing-editor",
    needs: ["ground", "reason"],
  },
  { verb: "reinstate", from: ["withdrawn"], to: "published", by: "managing-editor", needs: ["reason"] },
  {
    verb: "spike",
    from: ["draft", "in-review", "changes-requested", "approved"],
    to: "spiked",
    by: "writer-or-editor",
    needs: ["reason", "in-own-hands"],
  },
  { verb: "unspike", from: ["spiked"], to: "draft", by: "writer-or-editor", needs: [] },
];

/**
 * Moves that approve the draft as it stands: refused while something in it is only proposed, and held against the
 * version of it that was read.
 */
export const settlingVerbs = [
  "approve-first",
  "approve",
  "adopt-edit",
  "approve-update-first",
  "publish-update",
] as const satisfies readonly Verb[];

/** When readers see a scheduled story: at its time, but never before its embargo ends. */
export function visibleFrom(publishAt: Date, embargoUntil: Date | null): Date {
  return embargoUntil && embargoUntil > publishAt ? embargoUntil : publishAt;
}

/** The grounds on which Pedoman Media Siber clause 5 lets a story be withdrawn. */
export const withdrawalGrounds = [
  "sara",
  "decency",
  "child-future",
  "victim-trauma",
  "press-council",
] as const;
export type WithdrawalGround = (typeof withdrawalGrounds)[number];

/** The move that a verb names. */
export function moveOf(verb: Verb): Move {
  const move = moves.find((candidate) => candidate.verb === verb);
  if (!move) throw new Error(`no move is named ${verb}`);
  return move;
}

/** The state in which a verb leaves a story that is in `state`. */
export function stateAfter(verb: Verb, state: StoryState): StoryState {
  const { to } = moveOf(verb);
  return to === "same" ? state : to;
}

/** Whether a verb exists in a state, whoever asks. */
export function leadsFrom(verb: Verb, state: StoryState): boolean {
  return moveOf(verb).from.includes(state);
}

/** States in which the draft waits on the desk for an editor. */
export const reviewStates = ["in-review", "update-in-review"] as const satisfies readonly StoryState[];

/** States in which the draft lies with its writers. */
export const writingStates = [
  "draft",
  "changes-requested",
  "updating",
  "update-returned",
] as const satisfies readonly StoryState[];

/** States of a story that nobody has begun to write: offered by a reporter, or asked for by an editor. */
export const plannedStates = ["pitch", "assigned"] as const satisfies readonly StoryState[];

export function isPlannedState(state: StoryState): boolean {
  return (plannedStates as readonly StoryState[]).includes(state);
}

export function isReviewState(state: StoryState): boolean {
  return (reviewStates as readonly StoryState[]).includes(state);
}

/** States beside whose approved words a working copy may wait; in any other it is the draft itself. */
export function mayHoldWorkingCopy(state: StoryState): boolean {
  return state === "approved" || state === "scheduled" || state === "published";
}

export function isWritingState(state: StoryState): boolean {
  return (writingStates as readonly StoryState[]).includes(state);
}
