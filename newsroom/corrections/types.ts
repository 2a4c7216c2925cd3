/**
 * What a correction is (Pedoman Media Siber 4): `erratum` the newsroom sets its own mistake of fact right,
 * `correction` it sets right what somebody pointed out (UU Pers 1(12), hak koreksi), `clarification` nothing
 * was false, but it could be misunderstood.
 */
export const correctionKinds = ["erratum", "correction", "clarification"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What a reader asks for. */
export const requestKinds = ["complaint", "right-of-reply", "right-of-correction"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Where a reader's request stands in the register. */
export const requestStates = ["new", "taken", "answered", "refused"] as const;
export type RequestState = (typeof requestStates)[number];

/** What can happen to a request. `send` is the reader's, all others an editor's. */
export const requestVerbs = ["send", "take", "answer", "refuse", "reopen"] as const;
export type RequestVerb = (typeof requestVerbs)[number];

/**
 * How one published story stands to another: it is the reply of those whom the other hurt (Pedoman 4(b)), or
 * the verified story that updates an unverified one (Pedoman 2(d)).
 */
export const linkKinds = ["right-of-reply", "update"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What an editor writes to correct a story. */
export interface CorrectionText {
  readonly kind: CorrectionKind;
  readonly wrong: string;
  readonly right: string;
  /** With an apology, where the substance was wrong (KEJ 10). */
  readonly apology: boolean;
}

/** What a reader fills in. Every field as it was typed. */
export interface RequestForm {
  readonly kind: string;
  readonly story: string;
  readonly name: string;
  readonly contact: string;
  readonly wrong: string;
  readonly asked: string;
}

export type RequestField = keyof RequestForm;

/** What stands in the way of a whole form: too many came, a trap for programs was filled in, the server failed. */
export const hindrances = ["too-many", "trap", "failed"] as const;
export type Hindrance = (typeof hindrances)[number];

/** Keys under `readerRequests.problems` in `messages/*.json`, by the field that must be mended. */
export type FieldProblems = Partial<Record<RequestField, string | undefined>>;

/** A form that goes back to its reader, with what must be mended. */
export interface ReturnedForm {
  readonly form: RequestForm;
  readonly problems: FieldProblems;
  readonly hindrance: Hindrance | null;
}

/** A story as the register points to it. */
export interface NamedStory {
  readonly storyId: string;
  readonly title: string;
  readonly sectionId: string;
  readonly section: string;
  /** Where readers find it; null while they cannot. */
  readonly path: string | null;
  /** Whether it is public with the note that it needs verification. */
  readonly unverified: boolean;
}

/** A correction as the desk sees it, also one that was taken back. */
export interface DeskCorrection extends CorrectionText {
  readonly id: string;
  readonly author: string;
  readonly publishedAt: Date;
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly reason: string } | null;
}

/** A request as a row of the register. Names nobody: who asks stands on its own page. */
export interface RegisterRow {
  readonly id: string;
  readonly receipt: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly version: number;
  readonly wrong: string;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly settledAt: Date | null;
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly story: NamedStory;
  /** A right of reply that was asked for later than two months after publication: served where both sides agree. */
  readonly outOfTime: boolean;
}

/** One step of a request's own history. */
export interface RequestStep {
  readonly id: string;
  readonly verb: RequestVerb;
  /** Null for the reader's own step. */
  readonly name: string | null;
  readonly note: string;
  readonly at: Date;
}

/** A request whole, for the editors of its section. */
export interface DeskRequest extends RegisterRow {
  /** "" once who asked was forgotten, as is the contact. */
  readonly name: string;
  readonly contact: string;
  readonly asked: string;
  readonly forgottenAt: Date | null;
  readonly refusal: string;
  readonly answer:
    | { readonly kind: "correction"; readonly correctionId: string }
    | { readonly kind: "reply"; readonly story: NamedStory }
    | null;
  readonly steps: readonly RequestStep[];
}

/** A link between two published stories, seen from one of them. */
export interface DeskLink {
  readonly kind: LinkKind;
  /** Whether the story that is looked at is the newer one. */
  readonly outgoing: boolean;
  readonly other: NamedStory;
}
