/** Where a reader's comment stands. Only `published` is shown; `removed` leaves a line that says why. */
export const commentStates = ["waiting", "published", "refused", "removed", "deleted"] as const;
export type CommentState = (typeof commentStates)[number];

/** What can happen to it. `send`, `edit` and `delete` are the reader's own. */
export const commentVerbs = ["send", "edit", "delete", "approve", "refuse", "remove", "undo"] as const;
export type CommentVerb = (typeof commentVerbs)[number];
/** What a moderator decides. */
export const decisionVerbs = ["approve", "refuse", "remove", "undo"] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

/**
 * Why a comment is refused or removed. Source: Pedoman Pemberitaan Media Siber, clause 3 (false, slanderous, sadistic
 * and indecent; prejudice of origin, race, religion and between groups; discrimination by sex, language and the weak),
 * and the house's own.
 */
export const commentGrounds = [
  "false",
  "slander",
  "indecent",
  "prejudice",
  "discrimination",
  "violence",
  "personal-data",
  "advertising",
  "off-topic",
] as const;
export type CommentGround = (typeof commentGrounds)[number];

/** Why a reader reports a comment. */
export const reportReasons = [
  "false",
  "slander",
  "indecent",
  "prejudice",
  "violence",
  "personal-data",
  "advertising",
  "other",
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What became of a report. */
export const reportOutcomes = ["removed", "kept"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** What the managing editor says of one story, whatever its section says. */
export const storyChoices = ["on", "off", "closed"] as const;
export type StoryChoice = (typeof storyChoices)[number];

/** What made a comment wait for a moderator though its writer is trusted. */
export const commentMarks = ["listed-word", "link", "shouting"] as const;
export type CommentMark = (typeof commentMarks)[number];

/** Whether readers may write about a story: not at all and nothing shows; not any more; yes. */
export type TalkState = "off" | "closed" | "open";

/** How comments are kept: by the managing editor, for the whole site. */
export interface CommentSettings {
  readonly enabled: boolean;
  readonly sectionIds: readonly string[];
  /** Days after publication in which readers may write; 0: without end. */
  readonly openDays: number;
  /** After so many published comments a reader's next ones are shown at once; 0: every one waits. */
  readonly trustAfter: number;
  /** Words that make a comment wait also where its writer is trusted, and words with which it is not taken. */
  readonly waitWords: readonly string[];
  readonly refusedWords: readonly string[];
  readonly version: number;
}

/** A comment as readers see it. */
export interface PublicComment {
  readonly id: string;
  /** Null: its writer ended their account. */
  readonly name: string | null;
  /** "" for one that was removed. */
  readonly text: string;
  readonly at: Date;
  readonly edited: boolean;
  /** Set for one that the newsroom removed: why. */
  readonly removedFor: CommentGround | null;
}

/** A comment with what was answered to it. */
export interface PublicThread extends PublicComment {
  readonly answers: readonly PublicComment[];
}

/** A report as a moderator sees it. */
export interface DeskReport {
  readonly reason: ReportReason;
  readonly words: string;
  readonly at: Date;
}

/** A comment as a moderator sees it. */
export interface DeskComment {
  readonly id: string;
  readonly state: CommentState;
  readonly version: number;
  readonly text: string;
  readonly marks: readonly CommentMark[];
  readonly sentAt: Date;
  readonly edited: boolean;
  readonly reader: {
    readonly id: string;
    readonly name: string;
    readonly published: number;
    readonly refused: number;
  } | null;
  readonly story: {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly path: string | null;
  };
  /** What it answers; null for one that begins a thread. */
  readonly answers: { readonly name: string | null; readonly text: string } | null;
  readonly ground: CommentGround | null;
  readonly note: string;
  readonly decided: { readonly by: string | null; readonly at: Date } | null;
  /** Open reports, the first first, and until when they are to be acted on. */
  readonly reports: readonly DeskReport[];
  readonly dueAt: Date | null;
}

/** A reader's own comment as they see it. */
export interface OwnComment {
  readonly id: string;
  readonly state: CommentState;
  readonly version: number;
  readonly text: string;
  readonly sentAt: Date;
  readonly ground: CommentGround | null;
  readonly note: string;
  readonly story: { readonly id: string; readonly title: string; readonly path: string | null };
  readonly mayEdit: boolean;
}
