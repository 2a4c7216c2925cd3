import { shiftDate } from "#lib/calendar.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { Front } from "#newsroom/front/arrange-front.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import {
  emailLimit,
  fastestPerMinute,
  introLimit,
  latestHours,
  mostAlertsPerDay,
  popularInLetter,
  sectionsInLetter,
  slowestPerMinute,
  subjectLimit,
  summaryLength,
} from "./limits.ts";
import type { EmailProblem, Issue, LetterContent, LetterStory } from "./types.ts";

/** Why something cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
interface NewsletterProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

/** An address as it is kept and compared: NFKC, without spaces around it, in small letters. */
export function normalEmail(typed: string): string {
  return cleanLine(typed.normalize("NFKC")).toLowerCase();
}

/** What is wrong with a normal address, or null. Whether somebody reads it only the confirmation can tell. */
export function emailProblem(email: string): EmailProblem | null {
  if (email === "") return "email-missing";
  const local = "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";
  const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  const shape = new RegExp(`^(?!\\.)(?!.*\\.\\.)${local}(?<!\\.)@(?:${label}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`);
  return email.length <= emailLimit && shape.test(email) ? null : "email-malformed";
}

/** Whether a word can be the key of a link in one of our mails: 128 bits, written as hexadecimal. */
export function isKey(word: string): boolean {
  return /^[0-9a-f]{32}$/.test(word);
}

/** When letters go out: by the site's clock, at a full hour, on chosen days (1 is Monday). */
export interface LetterPlan {
  readonly isOn: boolean;
  readonly hour: number;
  readonly days: readonly number[];
}

/** Whether this day's letter is wanted at an hour of a day ("2026-11-30"): not now, now, or no longer. */
export function letterTime(plan: LetterPlan, day: string, hour: number): "not-now" | "now" | "too-late" {
  if (!plan.isOn || !plan.days.includes(weekdayOf(day)) || hour < plan.hour) return "not-now";
  return hour < plan.hour + latestHours ? "now" : "too-late";
}

/** The day, from `day` on, whose letter comes next; that of `day` itself while it is not made. Null: on no day. */
export function nextLetterDay(plan: LetterPlan, day: string, isMadeOrOver: boolean): string | null {
  for (let ahead = isMadeOrOver ? 1 : 0; ahead <= 7; ahead += 1) {
    const candidate = shiftDate(day, ahead);
    if (plan.days.includes(weekdayOf(candidate))) return candidate;
  }
  return null;
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * What a letter made of this front tells; null where nothing on it is newer than `since`. Paid content is never in it.
 * The top is as readers have it; sections and the most read add only what does not stand above already.
 */
export function chooseStories(front: Front, since: Date): LetterContent | null {
  const unpaid = ({ kind }: StoryCard) => kind !== "advertorial";
  const top = [...(front.lead ? [front.lead] : []), ...front.seconds].filter(unpaid);
  const told = new Set(top.map(({ storyId }) => storyId));
  const untold = (stories: readonly StoryCard[]) =>
    stories.filter((story) => unpaid(story) && !told.has(story.storyId));
  const isNew = ({ publishedAt }: StoryCard) => publishedAt > since;
  const sections: StoryCard[] = [];
  for (const block of front.blocks) {
    const story = untold(block.stories).find(isNew);
    if (!story || sections.length === sectionsInLetter) continue;
    sections.push(story);
    told.add(story.storyId);
  }
  if (![...top, ...sections].some(isNew)) return null;
  const popular = front.popular.counted ? untold(front.popular.stories).slice(0, popularInLetter) : [];
  return {
    top: top.map((story, index) => letterStory(story, index === 0)),
    sections: sections.map((story) => letterStory(story, false)),
    popular: popular.map((story) => letterStory(story, false)),
  };
}

function letterStory(story: StoryCard, pictured: boolean): LetterStory {
  const picture = pictured ? story.picture : null;
  return {
    storyId: story.storyId,
    title: story.title,
    summary: shortened(story.summary),
    section: story.section.name,
    path: story.path,
    picture: picture && {
      src: picture.src,
      alt: picture.alt,
      width: picture.width,
      height: picture.height,
    },
  };
}

function shortened(text: string): string {
  if (text.length <= summaryLength) return text;
  return `${text.slice(0, summaryLength).replace(/\s+\S*$/u, "")}…`;
}

/** The ids of all stories of a letter, each once. */
export function storiesIn({ top, sections, popular }: LetterContent): string[] {
  return [...new Set([...top, ...sections, ...popular].map(({ storyId }) => storyId))];
}

function withoutGone(content: LetterContent, open: ReadonlySet<string>): LetterContent | null {
  const kept = (stories: readonly LetterStory[]) => stories.filter(({ storyId }) => open.has(storyId));
  const left = {
    top: kept(content.top),
    sections: kept(content.sections),
    popular: kept(content.popular),
  };
  return left.top.length + left.sections.length > 0 ? left : null;
}

/** An issue as it is kept. `subject` "": the desk set none. */
export type FrozenIssue = Omit<Issue, "preheader">;

/**
 * An issue as readers may see it now: without the stories that they no longer have, also not in its subject and in what
 * mail programs show beside that. Without words of the desk the subject is the first title. Null: nothing is left.
 */
export function issueForReaders(issue: FrozenIssue, open: ReadonlySet<string>): Issue | null {
  const content = withoutGone(issue.content, open);
  if (!content) return null;
  const [first = "", ...others] = [...content.top, ...content.sections].map(({ title }) => title);
  const { number, day, intro } = issue;
  return {
    number,
    day,
    intro,
    content,
    subject: issue.subject || first,
    preheader: others.slice(0, 2).join(" · "),
  };
}

/** What the managing editor sets. */
export interface NewsletterForm extends LetterPlan {
  readonly perMinute: number;
  readonly alertsPerDay: number;
  readonly subject: string;
  readonly intro: string;
}

/** What is wrong with a clean form, or null. */
export function formProblem(form: NewsletterForm): NewsletterProblem | null {
  if (form.isOn && form.days.length === 0) return { key: "newsletter-no-days" };
  if (form.subject.length > subjectLimit)
    return { key: "newsletter-subject-long", values: { limit: subjectLimit } };
  if (form.intro.length > introLimit) return { key: "newsletter-intro-long", values: { limit: introLimit } };
  if (form.perMinute < slowestPerMinute || form.perMinute > fastestPerMinute)
    return { key: "newsletter-pace", values: { least: slowestPerMinute, most: fastestPerMinute } };
  if (form.alertsPerDay < 0 || form.alertsPerDay > mostAlertsPerDay)
    return { key: "newsletter-alerts", values: { most: mostAlertsPerDay } };
  return null;
}
