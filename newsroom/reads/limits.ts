/**
 * How much one network address may add to the counts. Phone carriers and offices bring many readers under one
 * address, so that these are wide; why just so wide: docs/decisions/0030-counting-reads.md.
 */
export const readLimits = {
  /** The same browser at the same address counts again for a story after so long, in milliseconds. */
  sameReaderMs: 30 * 60_000,
  /** Of one story in a day. */
  addressStoryDay: 20,
  /** Of all stories, in a minute and in a day. */
  addressMinute: 60,
  addressDay: 2_000,
  /** From so many reads of a story in an hour on, one network may hold at most this share of them. */
  crowd: 100,
  networkShare: 0.8,
} as const;

/** How much is remembered of each kind at most; what is longest unused is forgotten first. */
export const remembered = {
  readers: 100_000,
  addresses: 50_000,
  addressStories: 100_000,
  networkStories: 50_000,
  stories: 20_000,
} as const;

/** For how many days hourly counts of a story are kept, and after how many its days become one row a month. */
export const hourlyDays = 90;
export const dailyDays = 400;
