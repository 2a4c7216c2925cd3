import { expect, test } from "vitest";
import type { SlotView } from "#newsroom/front/types.ts";
import { dropOutcome } from "./drop-outcome.ts";

const view = (slot: SlotView["slot"], storyId: string | null): SlotView => ({
  slot,
  placed:
    storyId === null
      ? null
      : {
          storyId,
          title: `Berita ${storyId}`,
          section: "Daerah",
          sectionId: "daerah",
          visibleAt: null,
          until: null,
          status: "gone",
        },
  shown: null,
  changed: false,
});
const slots = [view("lead", "a"), view("second-1", "b"), view("second-2", null)];

test.each([
  ["a", "lead", { kind: "stay" }],
  ["a", "second-1", { kind: "swap", other: "Berita b" }],
  ["a", "second-2", { kind: "place" }],
  ["c", "lead", { kind: "replace", other: "Berita a" }],
  ["c", "second-2", { kind: "place" }],
] as const)("%s dropped on %s: %o", (storyId, over, outcome) => {
  expect(dropOutcome(slots, storyId, over)).toEqual(outcome);
});
