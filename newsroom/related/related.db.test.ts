import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { learnWords } from "#newsroom/search/commands/learn-words.ts";
import { corpus } from "#newsroom/search/testing/corpus.ts";
import { openNewspaper, type Published } from "#newsroom/stories/published/testing/publish.ts";
import { latestStoriesOfSection, storyAt } from "#newsroom/stories/published.ts";
import { relatedStories } from "./published.ts";

/** How many of the stories shown are about the same subject, by words alone: the set is published without topics. */
const reached = 0.98;

const current = useTestDatabase();
let paper: Awaited<ReturnType<typeof openNewspaper>>;
const published: (Published & { subject: string })[] = [];
const subjectOf = (storyId: string) => published.find((one) => one.storyId === storyId)?.subject;

beforeAll(async () => {
  const { db } = current();
  await db.transaction(async (tx) => {
    paper = await openNewspaper(tx);
    for (const { title, text, dek, kind, place, date, about } of corpus.slice(0, 140)) {
      const one = await paper.publish({ title, text, dek, kind, place, at: new Date(`${date}T05:00:00Z`) });
      published.push({ ...one, subject: about[0] ?? "" });
    }
  });
  await learnWords(corpus.length, db);
});

async function open(slug: string) {
  const story = await storyAt({ sectionSlug: paper.sectionSlug, slug }, current().db);
  if (!story) throw new Error(`${slug} is not open`);
  return story;
}

test("related stories are about the same far more often than the newest of the section", async () => {
  const { db } = current();
  const newest = await latestStoriesOfSection({ sectionId: paper.sectionId, limit: 5 }, db);
  const hits = { related: 0, newest: 0, shown: 0, stories: 0 };
  for (const { slug, storyId, subject } of published.filter((_, index) => index % 3 === 0)) {
    const { stories } = await relatedStories(await open(slug), db);
    const four = stories.slice(0, 4);
    expect(four.map((story) => story.storyId)).not.toContain(storyId);
    hits.stories += 1;
    hits.shown += four.length;
    hits.related += four.filter((story) => subjectOf(story.storyId) === subject).length;
    const others = newest.filter((story) => story.storyId !== storyId).slice(0, 4);
    hits.newest += others.filter((story) => subjectOf(story.storyId) === subject).length / 4;
  }
  const share = hits.related / hits.shown;
  console.table({
    related: {
      "about the same": share.toFixed(2),
      "shown on average": (hits.shown / hits.stories).toFixed(1),
    },
    "newest of the section": { "about the same": (hits.newest / hits.stories).toFixed(2) },
  });
  expect(share).toBeGreaterThanOrEqual(reached - 0.01);
  expect(share).toBeGreaterThan((hits.newest / hits.stories) * 3);
});

test("paid content, what is hidden and what the text names already are never related", async () => {
  const { db } = current();
  const text = "Kebun anggrek hutan dirawat pemuda desa. Anggrek bulan mekar di kebun itu.";
  const first = await paper.publish({ title: "Kebun anggrek hutan mekar", text });
  const linked = await paper.publish({ title: "Pemuda rawat anggrek hutan", text });
  const shown = await paper.publish({ title: "Anggrek hutan mekar lagi di kebun pemuda", text });
  await paper.publish({ title: "Promo kebun anggrek hutan", text, kind: "advertorial" });
  await paper.publish({ title: "Anggrek hutan yang belum tayang", text, minutesFromNow: 60 });
  await learnWords(100, db);
  const story = await open(first.slug);
  const body = {
    type: "doc" as const,
    content: [
      ...story.body.content,
      { type: "readAlso" as const, attrs: { storyId: linked.storyId, title: "x" } },
    ],
  };
  const found = await relatedStories({ ...story, body }, db);
  expect(found.areRelated).toBe(true);
  expect(found.stories.map(({ storyId }) => storyId)).toEqual([shown.storyId]);
  expect(found.readAlso?.storyId).toBe(shown.storyId);
});

test("where nothing is about the same, the newest of the section stand in and say so", async () => {
  const { slug } = await paper.publish({ title: "Xylofon zirkon quokka", text: "Quokka zirkon." });
  await learnWords(100, current().db);
  const found = await relatedStories(await open(slug), current().db);
  expect(found).toMatchObject({ areRelated: false, readAlso: null });
  expect(found.stories.length).toBeGreaterThan(0);
});
