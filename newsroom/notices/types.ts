import type { StoryKind } from "#newsroom/stories/types.ts";

/** What somebody may be told of. */
export const noticeEvents = [
  "story-submitted",
  "review-taken-up",
  "story-returned",
  "story-approved",
  "story-published",
  "story-withdrawn",
  "schedule-missed",
  "assignment-given",
  "story-handed-over",
  "deadline-near",
  "mention",
  "reply",
  "story-commented",
  "request-received",
  "request-due-near",
  "request-overdue",
  "comment-reported",
  "report-due-near",
  "report-overdue",
] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** Events that belong together: what a person chooses by, and what the inbox is narrowed to. */
export const noticeGroups = ["desk", "progress", "assignments", "talk", "readers", "alarms"] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** The ways by which somebody is told. */
export const channels = ["app", "email", "push"] as const;
export type Channel = (typeof channels)[number];
/** Which of the ways are taken. */
export type Channels = Readonly<Record<Channel, boolean>>;

/**
 * Whom a rule tells. `concerned` are those whom the event itself names: who is mentioned, who was given an
 * assignment. `section-editors` are without managing editors, who are named for themselves.
 */
export const receivers = [
  "concerned",
  "writer",
  "co-writers",
  "reviewer",
  "section-editors",
  "managing-editors",
  "person",
] as const;
export type Receiver = (typeof receivers)[number];

/** Which stories a rule is about; null: all. `sensitive`: only those that are marked so. */
export interface RuleFilter {
  readonly sectionId: string | null;
  readonly kind: StoryKind | null;
  readonly sensitive: boolean;
}

/** A rule of the newsroom: of what is told to whom, and by which ways. */
export interface NoticeRule extends RuleFilter, Channels {
  readonly event: NoticeEvent;
  readonly receiver: Receiver;
  /** Of the receiver `person` alone. */
  readonly personId: string | null;
}

/** A rule as the settings page shows it. */
export interface KeptRule extends NoticeRule {
  readonly id: string;
  /** The named person, where there is one. */
  readonly person: string | null;
}

/** What a person chose for a group, in place of what the rules say. All false: they are not told at all. */
export interface GroupChoice extends Channels {
  readonly digest: boolean;
}

/** What a person chose, besides the groups. Times are minutes of the day by the site's clock. */
export interface NoticeHabits {
  /** Both null: no quiet hours. From 22.00 to 06.00 runs over midnight. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** Whether what is urgent comes through in quiet hours. */
  readonly urgentThrough: boolean;
  /** The hour at which the digest is sent. */
  readonly digestHour: number;
}

/** Everything that a person chose. A group without a choice follows the rules. */
export interface NoticeChoices {
  readonly groups: Readonly<Partial<Record<NoticeGroup, GroupChoice>>>;
  readonly habits: NoticeHabits;
}

/** A notice as its reader sees it. */
export interface Notice {
  readonly id: string;
  readonly event: NoticeEvent;
  /** Who did it; null for a job, a reader, and somebody who is gone. */
  readonly from: string | null;
  readonly story: { readonly id: string; readonly title: string };
  /** What was said with it: the reason of a return, or the first words of a comment; "" once it was taken back. */
  readonly excerpt: string;
  readonly threadId: string | null;
  readonly requestId: string | null;
  readonly at: Date;
  readonly read: boolean;
}

/** How the mails of the last week fared: every failure has a place where somebody sees it. */
export interface MailState {
  readonly on: boolean;
  readonly waiting: number;
  readonly failed: number;
  /** What the mail server said last. */
  readonly lastFailure: string | null;
}

/** The language in which a person is written to. */
export type NoticeLocale = "id" | "en";
