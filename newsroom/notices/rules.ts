import { formatClock, localDate, zonedTime } from "#lib/dates.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";
import type { Verb } from "#newsroom/workflow/rules.ts";
import type {
  Channels,
  GroupChoice,
  Notice,
  NoticeChoices,
  NoticeEvent,
  NoticeGroup,
  NoticeHabits,
  NoticeRule,
} from "./types.ts";

const groups: Record<NoticeEvent, NoticeGroup> = {
  "story-submitted": "desk",
  "review-taken-up": "progress",
  "story-returned": "progress",
  "story-approved": "progress",
  "story-published": "progress",
  "story-withdrawn": "progress",
  "schedule-missed": "alarms",
  "assignment-given": "assignments",
  "story-handed-over": "assignments",
  "deadline-near": "assignments",
  mention: "talk",
  reply: "talk",
  "story-commented": "talk",
  "request-received": "readers",
  "request-due-near": "readers",
  "request-overdue": "readers",
  "comment-reported": "readers",
  "report-due-near": "readers",
  "report-overdue": "readers",
};

/** The group that an event belongs to. */
export function groupOf(event: NoticeEvent): NoticeGroup {
  return groups[event];
}

const urgentEvents: readonly NoticeEvent[] = [
  "story-withdrawn",
  "schedule-missed",
  "deadline-near",
  "request-due-near",
  "request-overdue",
  "report-due-near",
  "report-overdue",
];

/** Whether an event may come through in quiet hours, for those who want that. */
export function isUrgent(event: NoticeEvent): boolean {
  return urgentEvents.includes(event);
}

const commentEvents: readonly NoticeEvent[] = ["comment-reported", "report-due-near", "report-overdue"];

/** Whether an event is about what readers wrote under a story. */
export function isOfComments(event: NoticeEvent): boolean {
  return commentEvents.includes(event);
}

const events: Partial<Record<Verb, NoticeEvent>> = {
  submit: "story-submitted",
  "submit-update": "story-submitted",
  return: "story-returned",
  "return-update": "story-returned",
  approve: "story-approved",
  publish: "story-published",
  "publish-due": "story-published",
  "publish-update": "story-published",
  withdraw: "story-withdrawn",
  "hand-over": "story-handed-over",
};

/** What people are told of when a move is made; null where the move is told of by another way, or not at all. */
export function eventOfMove(verb: Verb): NoticeEvent | null {
  return events[verb] ?? null;
}

/** What a decision about whom to tell needs to know of the story. */
export interface StoryFacts {
  readonly writerId: string;
  readonly writerIds: readonly string[];
  readonly reviewerId: string | null;
  readonly sectionId: string | null;
  readonly kind: StoryKind;
  readonly sensitive: boolean;
}

/** Somebody who works here and may read what the event is about. */
export interface Listener {
  readonly personId: string;
  readonly isManaging: boolean;
  /** Whether they are an editor of the story's section, other than by being managing editor. */
  readonly editsSection: boolean;
}

/** What happened, as far as the choice of people needs it. */
export interface Happening {
  readonly event: NoticeEvent;
  readonly fromId: string | null;
  /** Whom the event itself names. */
  readonly concernedIds: readonly string[];
  /** Who is told of the same thing by another event. */
  readonly exceptIds: readonly string[];
}

/**
 * Whom the rules tell of what happened, and by which ways: each person once, by every way that any rule names for
 * them. Never the one who did it, and nobody who is not among the listeners.
 */
export function receiversOf(
  happening: Happening,
  story: StoryFacts,
  listeners: readonly Listener[],
  rules: readonly NoticeRule[],
): ReadonlyMap<string, Channels> {
  const told = new Map<string, Channels>();
  const may = listeners.filter(
    ({ personId }) => personId !== happening.fromId && !happening.exceptIds.includes(personId),
  );
  for (const rule of rules) {
    if (rule.event !== happening.event || !fits(rule, story)) continue;
    for (const listener of may) {
      if (!isReceiver(rule, listener, happening, story)) continue;
      const { personId } = listener;
      const before = told.get(personId) ?? none;
      told.set(personId, {
        app: before.app || rule.app,
        email: before.email || rule.email,
        push: before.push || rule.push,
      });
    }
  }
  return told;
}

const none: Channels = { app: false, email: false, push: false };

function fits(rule: NoticeRule, story: StoryFacts): boolean {
  return (
    (rule.sectionId === null || rule.sectionId === story.sectionId) &&
    (rule.kind === null || rule.kind === story.kind) &&
    (!rule.sensitive || story.sensitive)
  );
}

function isReceiver(
  rule: NoticeRule,
  { personId, isManaging, editsSection }: Listener,
  { concernedIds }: Happening,
  story: StoryFacts,
): boolean {
  switch (rule.receiver) {
    case "concerned":
      return concernedIds.includes(personId);
    case "writer":
      return story.writerId === personId && story.writerIds.includes(personId);
    case "co-writers":
      return story.writerId !== personId && story.writerIds.includes(personId);
    case "reviewer":
      return story.reviewerId === personId;
    case "section-editors":
      return editsSection;
    case "managing-editors":
      return isManaging;
    case "person":
      return rule.personId === personId;
  }
}

/** How a person is told of a group: as they chose, else as the rules say. */
export function chosenWay(byRules: Channels, choice: GroupChoice | undefined): GroupChoice {
  return choice ?? { ...byRules, digest: false };
}

/** What holds for a person who never chose anything. */
export const usualHabits: NoticeHabits = {
  quietFrom: null,
  quietTo: null,
  urgentThrough: false,
  digestHour: 7,
};

/** The choices of a person who never chose anything. */
export const usualChoices: NoticeChoices = { groups: {}, habits: usualHabits };

/** When a mail or push about an event may go out: now, or when the person's quiet hours end. */
export function mayGoOutAt(event: NoticeEvent, habits: NoticeHabits, now: Date, timeZone: string): Date {
  const { quietFrom, quietTo } = habits;
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return now;
  if (habits.urgentThrough && isUrgent(event)) return now;
  const minute = minuteOfDay(now, timeZone);
  const overMidnight = quietFrom > quietTo;
  const isQuiet = overMidnight
    ? minute >= quietFrom || minute < quietTo
    : minute >= quietFrom && minute < quietTo;
  if (!isQuiet) return now;
  const endsTomorrow = overMidnight && minute >= quietFrom;
  return instantAt(localDate(endsTomorrow ? dayLater(now) : now, timeZone), quietTo, timeZone);
}

/** The minute of the day that the zone's clock shows, 0 to 1439. */
export function minuteOfDay(at: Date, timeZone: string): number {
  const [hour = 0, minute = 0] = formatClock(at, timeZone).split(".").map(Number);
  return hour * 60 + minute;
}

function instantAt(date: string, minutes: number, timeZone: string): Date {
  const meant = zonedTime({ date, time: clockOf(minutes) }, timeZone);
  if (meant.ok) return meant.at;
  if (meant.reason === "skipped") return meant.next;
  if (meant.reason === "doubled") return meant.earlier;
  throw new Error(`no day is ${date}`);
}

function dayLater(at: Date): Date {
  return new Date(at.getTime() + 24 * 3_600_000);
}

/** "22:00": minutes of a day as a clock, as forms take it. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The minutes of "22:00" or "22.00", or null. */
export function minutesOf(clock: string): number | null {
  const match = /^([01]\d|2[0-3])[.:]([0-5]\d)$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** The seconds until another try after so many that failed: half a minute, doubled each time, half an hour at most. */
export function secondsUntilNextTry(failed: number): number {
  return Math.min(30 * 2 ** Math.max(0, failed - 1), 30 * 60);
}

/** Where on the desk a notice leads. */
export function placeOfNotice(notice: Pick<Notice, "event" | "story" | "threadId" | "requestId">): string {
  const { event, threadId, requestId } = notice;
  const storyId = notice.story.id;
  if (isOfComments(event)) return "/desk/reader-comments";
  if (requestId) return `/desk/corrections/${requestId}`;
  if (threadId) return `/desk/stories/${storyId}?komentar=${threadId}`;
  if (event === "story-submitted" || event === "schedule-missed") return `/desk/stories/${storyId}/review`;
  if (groupOf(event) === "assignments") return `/desk/assignments/${storyId}`;
  return `/desk/stories/${storyId}`;
}
