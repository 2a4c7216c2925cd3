import { expect, test } from "vitest";
import { conflictsAt } from "./rules.ts";

const taken = (minute: number) => ({
  storyId: `at-${minute}`,
  title: "Judul",
  section: "Daerah",
  at: new Date(Date.UTC(2026, 10, 24, 6, minute)),
});
const six = new Date(Date.UTC(2026, 10, 24, 6, 0));

test("stories within the gap are in the way, the nearest first; at its very end no more", () => {
  const all = [taken(14), taken(15), taken(3)];
  expect(conflictsAt(six, all, 15).map(({ storyId }) => storyId)).toEqual(["at-3", "at-14"]);
});

test("without a gap only the same minute is in the way", () => {
  expect(conflictsAt(six, [taken(0), taken(1)], 0).map(({ storyId }) => storyId)).toEqual(["at-0"]);
});
