import type { StoryState, Verb } from "#newsroom/workflow/rules.ts";

/** What a move asks of a person before it is made. */
export type MoveQuestion = "none" | "confirm" | "note" | "reason" | "time" | "ground" | "terms" | "colleague";

export function questionOf(verb: Verb): MoveQuestion {
  switch (verb) {
    case "submit":
    case "submit-update":
    case "publish-update":
      return "note";
    case "decline-pitch":
    case "cancel-assignment":
    case "return":
    case "return-update":
    case "spike":
    case "reinstate":
      return "reason";
    case "hand-over":
      return "colleague";
    case "publish":
    case "reopen":
    case "edit-approved":
    case "discard-edit":
    case "discard-update":
      return "confirm";
    case "schedule":
    case "reschedule":
      return "time";
    case "withdraw":
      return "ground";
    case "assign":
    case "reassign":
      return "terms";
    case "accept-pitch":
    case "take-back-pitch":
    case "start-writing":
    case "approve-first":
    case "approve":
    case "adopt-edit":
    case "approve-update-first":
    case "recall":
    case "recall-update":
    case "unschedule":
    case "open-update":
    case "unspike":
    case "publish-due":
      return "none";
  }
}

/** The moves that stand as buttons in a state, the main one last; all others are in the menu. */
const buttonsOf: Record<StoryState, readonly Verb[]> = {
  pitch: ["take-back-pitch", "decline-pitch", "accept-pitch", "assign"],
  assigned: ["cancel-assignment", "reassign", "start-writing"],
  draft: ["submit"],
  "changes-requested": ["submit"],
  "in-review": ["recall", "return", "approve-first", "approve"],
  approved: ["publish", "schedule"],
  scheduled: ["publish", "reschedule"],
  published: ["open-update"],
  updating: ["submit-update"],
  "update-returned": ["submit-update"],
  "update-in-review": ["recall-update", "return-update", "approve-update-first", "publish-update"],
  withdrawn: ["reinstate"],
  spiked: ["unspike"],
};

const editButtons: readonly Verb[] = ["adopt-edit"];

export interface MoveLayout {
  /** Shown as buttons, the main one last. Includes those that are refused with a reason worth telling. */
  readonly buttons: readonly Verb[];
  /** Shown in the menu. */
  readonly menu: readonly Verb[];
}

/** Where each open or explained move stands. */
export function layoutOf(
  state: StoryState,
  moves: readonly Verb[],
  refusals: Partial<Record<Verb, string>>,
): MoveLayout {
  // An edit that waits beside an approval comes first: whatever else is done is done without it.
  const main = moves.includes("adopt-edit") ? editButtons : buttonsOf[state];
  const buttons = main.filter((verb) => moves.includes(verb) || refusals[verb] !== undefined);
  return { buttons, menu: moves.filter((verb) => !buttons.includes(verb)) };
}

/** Moves that take something from readers or from a colleague: shown in the colour of danger. */
export function isGrave(verb: Verb): boolean {
  return (
    verb === "cancel-assignment" ||
    verb === "decline-pitch" ||
    verb === "withdraw" ||
    verb === "spike" ||
    verb === "reopen" ||
    verb === "discard-edit" ||
    verb === "discard-update"
  );
}

/** Verbs whose dialog has words of its own. */
export type AskingVerb = Exclude<
  Verb,
  | "accept-pitch"
  | "take-back-pitch"
  | "assign"
  | "reassign"
  | "start-writing"
  | "hand-over"
  | "approve-first"
  | "approve"
  | "adopt-edit"
  | "approve-update-first"
  | "recall"
  | "recall-update"
  | "unschedule"
  | "open-update"
  | "unspike"
  | "publish-due"
>;

/** Whether a verb's question is asked by the dialog of moves. */
export function isAsking(verb: Verb): verb is AskingVerb {
  const question = questionOf(verb);
  return question !== "none" && question !== "terms" && question !== "colleague";
}
