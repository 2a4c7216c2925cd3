import { db, type Executor } from "#db/client.ts";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { correctionsOfStories, type PublicCorrection } from "#newsroom/corrections/published.ts";
import { foundSettings } from "#newsroom/found/published.ts";
import { coverageOf, entriesOfCoverage, type PublicEntry } from "#newsroom/live/published.ts";
import { picturesForReaders } from "#newsroom/media/published.ts";
import {
  type FeedStory,
  type FeedSubject,
  feedStories,
  readAlsoOfBody,
} from "#newsroom/stories/published.ts";

/** How many stories a feed has, and how many entries it gives of one that is told live. */
const storiesInFeed = 30;
const liveEntriesInFeed = 10;

/** A story of a feed with what stands with it on its page. */
export interface FeedMaterial {
  readonly story: FeedStory;
  /** Newest first. */
  readonly corrections: readonly PublicCorrection[];
  /** The latest entries while it is told live, newest first; none once that is over. */
  readonly live: readonly PublicEntry[];
  /** Pictures and stories that its text names; empty where the feed gives no texts. */
  readonly pictures: ReadonlyMap<string, PictureSources>;
  readonly readAlso: ReadonlyMap<string, { readonly path: string; readonly title: string }>;
}

/** What a feed is made of. */
export interface FeedContents {
  readonly materials: readonly FeedMaterial[];
  /** Whether the newsroom gives whole texts away. */
  readonly fullText: boolean;
  readonly hubUrl: string;
}

/** The newest public stories of a subject with all that a feed tells of them. */
export async function feedContents(subject: FeedSubject, executor: Executor = db()): Promise<FeedContents> {
  const [settings, stories] = await Promise.all([
    foundSettings(executor),
    feedStories({ subject, limit: storiesInFeed }, executor),
  ]);
  const fullText = settings.feedText === "full";
  const mediaIds = fullText ? stories.flatMap(({ body }) => [...bodyReferences(body).mediaIds]) : [];
  const [corrections, pictures, lives, readAlsos] = await Promise.all([
    correctionsOfStories(
      stories.map(({ storyId }) => storyId),
      executor,
    ),
    picturesForReaders(mediaIds, executor),
    Promise.all(stories.map((story) => latestEntries(story, executor))),
    Promise.all(stories.map((story) => (fullText ? readAlsoOfBody(story, executor) : new Map()))),
  ]);
  const materials = stories.map((story, index) => ({
    story,
    corrections: corrections.get(story.storyId) ?? [],
    live: lives[index] ?? [],
    pictures,
    readAlso: readAlsos[index] ?? new Map(),
  }));
  return { materials, fullText, hubUrl: settings.hubUrl };
}

async function latestEntries(
  { storyId, coverage }: FeedStory,
  executor: Executor,
): Promise<readonly PublicEntry[]> {
  if (coverage !== "running") return [];
  const found = await coverageOf(storyId, executor);
  const page = found && found.endedAt === null ? await entriesOfCoverage(found, null, executor) : null;
  return page?.entries.slice(0, liveEntriesInFeed) ?? [];
}
