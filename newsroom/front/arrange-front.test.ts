import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testCard, testPicture } from "#newsroom/stories/published/testing/card.ts";
import { arrangeFront } from "./arrange-front.ts";
import type { ByHand } from "./standing-by-hand.ts";

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

test("what was placed by hand stands in its slot, and only the others are filled", () => {
  const stories = Array.from({ length: 8 }, () => testCard());
  const [lead, middle] = [testCard({ kind: "opinion" }), testCard()];
  const front = arrangeFront({
    latest: stories,
    bySection: stories,
    mostRead: [],
    byHand: { lead, "second-2": middle },
  });
  expect(front.lead).toBe(lead);
  expect(front.seconds).toEqual([stories[0], middle, stories[1]]);
});

test("an automatic story with a picture takes the first place beside the lead, but none that was placed moves", () => {
  const [plain, pictured, placed] = [
    testCard(),
    testCard({ picture: testPicture(800) }),
    testCard({ picture: testPicture(800) }),
  ];
  const lead = testCard();
  const latest = [plain, pictured];
  const fill = (byHand: ByHand) => arrangeFront({ latest, bySection: [], mostRead: [], byHand }).seconds;
  expect(fill({ lead })).toEqual([pictured, plain]);
  expect(fill({ lead, "second-3": placed })).toEqual([pictured, plain, placed]);
  expect(fill({ lead, "second-1": placed })).toEqual([placed, plain, pictured]);
});

test("paid content never stands on top, even when it was placed there", () => {
  const [story, paid] = [testCard(), testCard({ kind: "advertorial" })];
  const front = arrangeFront({ latest: [story, paid], bySection: [], mostRead: [], byHand: { lead: paid } });
  expect(front.lead).toBe(story);
});

test("a newspaper that has paid content alone has no lead", () => {
  const front = arrangeFront({ latest: [testCard({ kind: "advertorial" })], bySection: [], mostRead: [] });
  expect(front.lead).toBeNull();
});

test("when nothing else is public, a story of a lower slot leads and is not shown again", () => {
  const only = testCard();
  const front = arrangeFront({
    latest: [only],
    bySection: [only],
    mostRead: [],
    byHand: { "second-3": only },
  });
  expect(front).toMatchObject({ lead: only, seconds: [], blocks: [] });
});

describe("whatever is placed", () => {
  const cards = Array.from({ length: 14 }, (_, index) =>
    testCard({
      kind: index % 5 === 0 ? "opinion" : index % 7 === 6 ? "advertorial" : "news",
      picture: index % 3 === 0 ? testPicture(800) : null,
      section: { slug: `kanal-${index % 3}`, name: "Kanal", accent: "teal" },
    }),
  );
  const card = fc.constantFrom(...cards);
  const hand = fc.record(
    { lead: card, "second-1": card, "second-2": card, "second-3": card },
    { requiredKeys: [] },
  );
  const latest = fc.subarray(cards);

  test("no story stands twice, and what was placed first stands in its slot", () => {
    fc.assert(
      fc.property(latest, hand, (newest, byHand) => {
        const front = arrangeFront({ latest: newest, bySection: newest, mostRead: [], byHand });
        const shown = [front.lead, ...front.seconds, ...front.blocks.flatMap((block) => block.stories)];
        const ids = shown.flatMap((story) => story?.storyId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        if (byHand.lead && byHand.lead.kind !== "advertorial") expect(front.lead).toBe(byHand.lead);
        for (const story of Object.values(byHand)) {
          if (story.kind !== "advertorial") expect(shown).toContain(story);
        }
      }),
    );
  });

  test("what fills the slots comes newest first, the picture at the head apart", () => {
    fc.assert(
      fc.property(latest, hand, (newest, byHand) => {
        const front = arrangeFront({ latest: newest, bySection: [], mostRead: [], byHand });
        const byItself = front.seconds.filter((story) => !Object.values(byHand).includes(story));
        const places = byItself.map((story) => newest.indexOf(story));
        // What stands higher up already leaves its slot to the automatic.
        const isByHand = front.seconds[0] !== undefined && front.seconds[0] === byHand["second-1"];
        const rest = isByHand ? places : places.slice(1);
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
      }),
    );
  });
});
