import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { marksOfDays } from "#newsroom/search/days.ts";
import { marks } from "#newsroom/search/marks.ts";
import { siteToday } from "#newsroom/search/scope.ts";
import { stopWords } from "#newsroom/search/stop-words.ts";
import { anyOf, quoted } from "#newsroom/search/write-query.ts";
import { cardColumns, cardPicture, toCard } from "#newsroom/stories/published/card.ts";
import type { PublicStory, StoryCard } from "#newsroom/stories/published/types.ts";
import { latestStoriesOfSection } from "#newsroom/stories/published.ts";
import {
  type Candidate,
  daysFollowed,
  type Growth,
  lastDays,
  leastShare,
  rankRelated,
  tellingWords,
  type WordOfStory,
} from "./rules.ts";

export interface RelatedStories {
  readonly stories: readonly StoryCard[];
  /** Whether they are about the same; false when nothing is, and these are the newest of the section. */
  readonly areRelated: boolean;
  /** The one that is near enough to be named inside the text, or null. */
  readonly readAlso: StoryCard | null;
}

const shown = 4;
const looked = 16;
/** Newest stories looked at for each word and topic: keeps the cost even in any archive. */
const storiesPerLead = 60;
/** A topic says more than any word; one of few stories more than one of many. */
const topicWeights = { rare: 14, usual: 7 } as const;

/**
 * Stories about the same as this one: by its topics and by the words that tell most about it. Never itself, never
 * paid content, never one that its text names already.
 */
export async function relatedStories(
  story: Pick<PublicStory, "storyId" | "revisionId" | "sectionId" | "body">,
  executor: Executor = db(),
): Promise<RelatedStories> {
  const named = new Set([story.storyId, ...bodyReferences(story.body).storyIds]);
  const { candidates, whole, titleWords } = await candidatesFor(story, executor);
  const ranked = rankRelated(
    candidates.filter(({ storyId }) => !named.has(storyId)),
    whole,
  ).slice(0, looked);
  const { cards, alikeInTitle } = await newsCards(
    ranked.map(({ storyId }) => storyId),
    titleWords,
    executor,
  );
  if (cards.length === 0) {
    const newest = await latestStoriesOfSection({ sectionId: story.sectionId, limit: looked }, executor);
    const others = newest.filter(({ storyId, kind }) => kind !== "advertorial" && !named.has(storyId));
    return { stories: others.slice(0, shown), areRelated: false, readAlso: null };
  }
  const shareOf = new Map(ranked.map(({ storyId, share }) => [storyId, share]));
  const isNear = (storyId: string) =>
    alikeInTitle.has(storyId) && (shareOf.get(storyId) ?? 0) >= leastShare.readAlso;
  const nearest = cards.find(({ storyId }) => isNear(storyId)) ?? null;
  return { stories: cards.slice(0, shown + 1), areRelated: true, readAlso: nearest };
}

async function candidatesFor(
  { storyId, revisionId }: Pick<PublicStory, "storyId" | "revisionId">,
  executor: Executor,
): Promise<{ candidates: Candidate[]; whole: number; titleWords: string[] }> {
  const { words, growth, today } = await wordsOf(storyId, executor);
  const telling = tellingWords(words, growth.archive);
  const leads = telling.map((word) => {
    const days = daysFollowed(word, growth);
    const followed = days === null ? [] : [anyOf(marksOfDays(lastDays(days, today)).map(quoted))];
    return { query: [quoted(word.stem), ...followed].join(" & "), weight: word.weight };
  });
  const { rows } = await executor.execute<{
    story_id: string;
    shared: number;
    shared_count: number;
    age_days: number;
    topics: number;
  }>(sql`
    with by_word as (
      select near.story_id, near.visible_at, lead.weight
      from jsonb_to_recordset(${JSON.stringify(leads)}::jsonb) lead(query text, weight float8)
      cross join lateral newest_answers(lead.query::tsquery, 'infinity', ${storiesPerLead}) near
    ), shelf as materialized (
      select tagged.tag_id, near.story_id, near.visible_at from revision_tags tagged
      cross join lateral (select story_id, visible_at from story_shelves
        where shelf_id = tagged.tag_id and visible_at <= now()
        order by visible_at desc nulls last, story_id limit ${storiesPerLead}) near
      where tagged.revision_id = ${revisionId}
    ), topic as (
      select tag_id, case when count(*) < ${storiesPerLead} then ${topicWeights.rare}::float8
        else ${topicWeights.usual}::float8 end as weight from shelf group by tag_id
    ), shared as (
      select story_id, visible_at, weight from by_word
      union all select shelf.story_id, shelf.visible_at, topic.weight from shelf join topic using (tag_id)
    )
    select story_id, sum(weight) as shared, count(*)::int as shared_count,
      extract(epoch from now() - min(visible_at))::float8 / 86400 as age_days,
      coalesce((select sum(weight) from topic), 0) as topics
    from shared where story_id <> ${storyId} group by story_id order by 2 desc limit 100`);
  const whole = telling.reduce((total, { weight }) => total + weight, 0) + Number(rows[0]?.topics ?? 0);
  const candidates = rows.map((row) => ({
    storyId: row.story_id,
    shared: Number(row.shared),
    sharedCount: row.shared_count,
    ageDays: Number(row.age_days),
  }));
  const titleWords = telling.filter(({ isInTitle }) => isInTitle).map(({ stem }) => stem);
  return { candidates, whole, titleWords };
}

/**
 * The words of a story's head, and those that its text says more than once, with how usual they are. Its place counts
 * as a word of the text: that two things happened in one town makes them neighbours, not the same.
 */
async function wordsOf(
  storyId: string,
  executor: Executor,
): Promise<{ words: WordOfStory[]; growth: Growth; today: string }> {
  const { rows } = await executor.execute<{
    stem: string;
    place: WordOfStory["place"];
    times: number;
    stories: number;
    archive: number;
    per_day: number;
    today: string;
  }>(sql`
    with said as (
      select word.lexeme as stem, cardinality(word.positions) as times,
        case when word.lexeme = any(here.stems) then 'text' when 'A' = any(word.weights) then 'title' when 'B' = any(word.weights) then 'head' else 'text' end as place
      from story_search story cross join lateral unnest(story.search) word
      cross join lateral (select tsvector_to_array(to_tsvector('redaksi', search_text(coalesce(content ->> 'place', '')))) as stems
        from public_stories told where told.story_id = story.story_id) here
      where story.story_id = ${storyId} and word.lexeme !~ '^[@^0-9]' and not (word.weights <@ array['C'])
    )
    select said.stem, said.place, said.times, sum(known.stories)::int as stories,
      (select greatest(reltuples, 100)::int from pg_class where oid = 'story_search'::regclass) as archive,
      (select count(*)::float8 / 7 from publications
        where visible_at between now() - interval '7 days' and now()) as per_day,
      ${siteToday} as today
    from said join search_words known on known.stem = said.stem
    where said.place <> 'text' or said.times > 1
    group by said.stem, said.place, said.times`);
  return {
    words: rows.filter(({ stem }) => !stopWords.has(stem)),
    growth: { archive: rows[0]?.archive ?? 0, perDay: rows[0]?.per_day ?? 0 },
    today: rows[0]?.today ?? "",
  };
}

/** Cards in the order of the ids, without paid content, and which of them have one of these words in their title. */
async function newsCards(
  storyIds: readonly string[],
  titleWords: readonly string[],
  executor: Executor,
): Promise<{ cards: StoryCard[]; alikeInTitle: ReadonlySet<string> }> {
  if (storyIds.length === 0) return { cards: [], alikeInTitle: new Set() };
  const inTitle = anyOf(titleWords.map((stem) => quoted(marks.title(stem)))) || "'@'";
  const rows = await executor
    .select({
      ...cardColumns,
      isAlike: sql<boolean>`coalesce((select search.search @@ ${inTitle}::tsquery from story_search search
        where search.story_id = ${publicStories.storyId}), false)`,
    })
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(isOneOf(publicStories.storyId, storyIds));
  const byId = new Map(rows.map((row) => [row.storyId, toCard(row)]));
  return {
    cards: storyIds.flatMap((id) => byId.get(id) ?? []).filter(({ kind }) => kind !== "advertorial"),
    alikeInTitle: new Set(rows.filter(({ isAlike }) => isAlike).map(({ storyId }) => storyId)),
  };
}
