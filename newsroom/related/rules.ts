import { shiftDate } from "#lib/calendar.ts";
import { type Days, endOfMonth } from "#newsroom/search/days.ts";

/** A word of a story with how much it says about it. */
export interface TellingWord {
  readonly stem: string;
  readonly weight: number;
  /** In how many stories it stands. */
  readonly stories: number;
  readonly isInTitle: boolean;
}

/** A word as it stands in one story. */
export interface WordOfStory {
  readonly stem: string;
  /** The best place where it stands. */
  readonly place: "title" | "head" | "text";
  readonly times: number;
  readonly stories: number;
}

/** So many of a story's words are followed to others. */
export const wordsFollowed = 10;
/** The days that hold about so many stories with a word are looked through: the newest sixty of them are wanted. */
const storiesPerWord = 80;
/** Words in more stories than these say too little, and would cost. */
const tooUsual = 30_000;
const placeWeights = { title: 3, head: 2, text: 1 } as const;
const mostTimes = 4;

/**
 * What share of what a story is about another must have to be related, and to be named inside its text; there it must
 * also have a telling word of its title in its own.
 */
export const leastShare = { related: 0.2, readAlso: 0.45 } as const;

/**
 * The words that tell most about a story: rare in the archive, high in the story, and said more than once. Words
 * of no other story lead nowhere. `archive` is how many stories there are.
 */
export function tellingWords(words: readonly WordOfStory[], archive: number): TellingWord[] {
  return words
    .filter(({ stem, stories }) => stem.length > 2 && !/\d/.test(stem) && stories > 1 && stories <= tooUsual)
    .map(({ stem, place, times, stories }) => ({
      stem,
      stories,
      isInTitle: place === "title",
      weight:
        placeWeights[place] *
        (1 + Math.log(Math.min(times, mostTimes))) *
        Math.log(1 + Math.max(archive, stories) / stories),
    }))
    .sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1))
    .slice(0, wordsFollowed);
}

/** How an archive grows. */
export interface Growth {
  readonly archive: number;
  readonly perDay: number;
}

/** Through how many of the last days a word is followed to other stories; null where through all. */
export function daysFollowed(
  { stories }: Pick<TellingWord, "stories">,
  { archive, perDay }: Growth,
): number | null {
  if (stories <= storiesPerWord) return null;
  const share = stories / Math.max(archive, stories);
  return Math.ceil(storiesPerWord / share / Math.max(perDay, 1));
}

/** A day costs the index as much as a month does: of more days than these the months are looked through whole. */
const mostSingleDays = 14;

/** The last so many days, or the whole months that hold them. */
export function lastDays(days: number, today: string): Days {
  const from = shiftDate(today, -days);
  return days <= mostSingleDays
    ? { from, to: today }
    : { from: `${from.slice(0, 7)}-01`, to: endOfMonth(today.slice(0, 7)) };
}

/** A story that shares something with another. */
export interface Candidate {
  readonly storyId: string;
  /** The sum of the weights of what both share. */
  readonly shared: number;
  readonly sharedCount: number;
  readonly ageDays: number;
}

/** Those that are about the same, the nearest first; newer ones before older ones that are as near. */
export function rankRelated(
  candidates: readonly Candidate[],
  whole: number,
): { storyId: string; share: number }[] {
  return candidates
    .filter(({ sharedCount }) => sharedCount > 1)
    .map(({ storyId, shared, ageDays }) => {
      const share = whole > 0 ? shared / whole : 0;
      return { storyId, share, rank: share * (0.7 + 0.3 * 0.5 ** (Math.max(0, ageDays) / 180)) };
    })
    .filter(({ share }) => share >= leastShare.related)
    .sort((one, other) => other.rank - one.rank || (one.storyId > other.storyId ? -1 : 1))
    .map(({ storyId, share }) => ({ storyId, share }));
}
