import { expect, test } from "vitest";
import { daysFollowed, lastDays, rankRelated, tellingWords, type WordOfStory } from "./rules.ts";

const word = (stem: string, given: Partial<WordOfStory> = {}): WordOfStory => ({
  stem,
  place: "text",
  times: 1,
  stories: 10,
  ...given,
});
const stems = (words: WordOfStory[]) => tellingWords(words, 1_000).map(({ stem }) => stem);

test("a rare word tells more than a usual one, and one of the title more than one of the text", () => {
  expect(stems([word("warga", { stories: 900 }), word("tongkang", { stories: 4 })])[0]).toBe("tongkang");
  expect(stems([word("harimau"), word("jembatan", { place: "title" })])[0]).toBe("jembatan");
});

test("words of no other story, figures and words of nearly all stories are not followed", () => {
  expect(stems([word("unik", { stories: 1 }), word("2026"), word("jambi", { stories: 90_000 })])).toEqual([]);
});

test("one shared word makes nothing related, and the newer of two equally near comes first", () => {
  const near = { shared: 10, sharedCount: 3 };
  const ranked = rankRelated(
    [
      { storyId: "old", ...near, ageDays: 900 },
      { storyId: "new", ...near, ageDays: 2 },
      { storyId: "one-word", shared: 40, sharedCount: 1, ageDays: 1 },
      { storyId: "far", shared: 0.1, sharedCount: 2, ageDays: 1 },
    ],
    20,
  );
  expect(ranked.map(({ storyId }) => storyId)).toEqual(["new", "old"]);
});

test("a usual word is followed through fewer days than a rare one, whatever the length of the archive", () => {
  const daily = (archive: number) => ({ archive, perDay: 20 });
  expect(daysFollowed({ stories: 80 }, daily(1_000_000))).toBeNull();
  expect(daysFollowed({ stories: 10_000 }, daily(20_000))).toBe(8);
  expect(daysFollowed({ stories: 500_000 }, daily(1_000_000))).toBe(8);
  expect(daysFollowed({ stories: 2_000 }, daily(20_000))).toBe(40);
});

test("of many days the months are looked through whole", () => {
  expect(lastDays(14, "2026-11-15")).toEqual({ from: "2026-11-01", to: "2026-11-15" });
  expect(lastDays(60, "2026-11-15")).toEqual({ from: "2026-09-01", to: "2026-11-30" });
});
