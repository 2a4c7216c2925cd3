/** Asked and not confirmed yet; receives; its mail server refused too often; no longer receives. */
export const subscriberStates = ["waiting", "confirmed", "suspended", "left"] as const;

/** How a subscription ended: on our page, by the mail program's own button, or by the newsroom on request. */
export const leaveWays = ["page", "one-click", "desk"] as const;
export type LeaveWay = (typeof leaveWays)[number];

/** Letters are on their way; all are settled; none went out that morning. */
export const issueStates = ["sending", "sent", "skipped"] as const;

/** Why a morning has no letter: nothing new since the last one, or it was held until the morning was over. */
export const skipReasons = ["nothing-new", "too-late"] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A story as a letter tells it, frozen when the issue was made. */
export interface LetterStory {
  readonly storyId: string;
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly path: string;
  /** Only of the first story. `src` is a path of our own site. */
  readonly picture: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** What stands in an issue: the top of the front, one story of each other section, and the most read. */
export interface LetterContent {
  readonly top: readonly LetterStory[];
  readonly sections: readonly LetterStory[];
  readonly popular: readonly LetterStory[];
}

/** The words of an issue beside its stories. */
export interface LetterWords {
  readonly subject: string;
  readonly preheader: string;
  readonly intro: string;
}

/** An issue as a letter and its page on the site show it. `number` null: a preview or a test. */
export interface Issue extends LetterWords {
  readonly number: number | null;
  /** "2026-11-30" by the site's clock. */
  readonly day: string;
  readonly content: LetterContent;
}

/** What becomes of a reader's form: it was taken, or what must be mended. */
export type AskedToSubscribe = { readonly ok: true } | { readonly ok: false; readonly problem: EmailProblem };

/** What is wrong with an address. */
export type EmailProblem = "email-missing" | "email-malformed";

/** What kept a form from being looked at. */
export const hindrances = ["too-many", "trap", "no-mail", "failed"] as const;
export type Hindrance = (typeof hindrances)[number];

/** What the server lays out for the page that asks a reader something. `key` is that of the link they followed. */
export type ReaderSheet =
  | {
      readonly kind: "mend";
      readonly email: string;
      readonly problem: EmailProblem | null;
      readonly hindrance: Hindrance | null;
    }
  | { readonly kind: "confirm" | "leave"; readonly key: string }
  | { readonly kind: "unknown" };

/** A week of the newsletter, the newest first: who came and who left. `from` is its Monday. */
export interface SubscriberWeek {
  readonly from: string;
  readonly confirmed: number;
  readonly left: number;
}

/** How many there are now, by state, and the last weeks. */
export interface SubscriberCounts {
  readonly confirmed: number;
  readonly waiting: number;
  readonly suspended: number;
  readonly weeks: readonly SubscriberWeek[];
}

/** An issue as the desk lists it. */
export interface ListedIssue {
  readonly id: string;
  readonly number: number | null;
  readonly day: string;
  readonly subject: string;
  readonly state: (typeof issueStates)[number];
  readonly skipReason: SkipReason | null;
  readonly sent: number;
  readonly waiting: number;
  readonly refused: number;
  /** Letters that were not sent because their reader left, or nothing was left to tell. */
  readonly dropped: number;
  /** How many left by a link of this issue. */
  readonly left: number;
}

/** How things stand with the next letter. */
export type NextLetter =
  | { readonly kind: "off" | "paused" | "no-mail" }
  | { readonly kind: "ready"; readonly at: Date };
