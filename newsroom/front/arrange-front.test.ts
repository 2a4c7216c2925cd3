import { expect, test } from "vitest";
import { testCard, testPicture } from "#newsroom/stories/published/testing/card.ts";
import { arrangeFront } from "./arrange-front.ts";

test("the newest story with a picture leads; paid content and opinion never do", () => {
  const paid = testCard({ kind: "advertorial", picture: testPicture(800) });
  const opinion = testCard({ kind: "opinion", picture: testPicture(800) });
  const plain = testCard();
  const pictured = testCard({ picture: testPicture(800) });
  const front = arrangeFront({ latest: [paid, opinion, plain, pictured], bySection: [], mostRead: [] });
  expect(front.lead).toBe(pictured);
  expect(front.seconds).toEqual([plain]);
});

test("no story stands twice above the lists by time and by reads", () => {
  const stories = Array.from({ length: 9 }, () => testCard());
  const front = arrangeFront({ latest: stories, bySection: stories, mostRead: [] });
  const shown = [front.lead, ...front.seconds, ...front.blocks.flatMap((block) => block.stories)];
  expect(new Set(shown).size).toBe(shown.length);
});

test("popular says whether it was counted", () => {
  const story = testCard();
  expect(arrangeFront({ latest: [story], bySection: [], mostRead: [] }).popular).toEqual({
    stories: [story],
    counted: false,
  });
  const read = testCard();
  expect(arrangeFront({ latest: [story], bySection: [], mostRead: [read] }).popular).toEqual({
    stories: [read],
    counted: true,
  });
});

test("an empty newspaper has an empty front", () => {
  expect(arrangeFront({ latest: [], bySection: [], mostRead: [] })).toMatchObject({
    lead: null,
    seconds: [],
    blocks: [],
  });
});
