import fc from "fast-check";
import { expect, test } from "vitest";
import { testCard } from "#newsroom/stories/published/testing/card.ts";
import { arrangeSection } from "./arrange-section.ts";
import { type ByHand, standingByHand } from "./standing-by-hand.ts";
import { sectionSlots } from "./types.ts";

const cards = Array.from({ length: 8 }, (_, index) =>
  testCard({ kind: index % 4 === 3 ? "advertorial" : "news" }),
);
const at = (index: number) => cards[index] ?? testCard();

/** The page of a section whose public stories are `all`, as `sectionPage` puts it together. */
function pageOf(byHand: ByHand, all = cards) {
  const standing = standingByHand(byHand, sectionSlots);
  const onTop = [...standing.values()];
  return arrangeSection(
    standing,
    all.filter((story) => !onTop.includes(story)),
  );
}

test("a section that nobody arranged is newest first", () => {
  expect(pageOf({})).toEqual(cards);
});

test("what was placed stands in its slot, the newest fill the others and go on after them", () => {
  const [a, b, c, f] = [at(0), at(1), at(2), at(5)];
  expect(pageOf({ "second-1": f }).slice(0, 4)).toEqual([a, f, b, c]);
  expect(pageOf({ lead: f, "second-2": c }).slice(0, 4)).toEqual([f, a, c, b]);
});

test("with too few stories no place stays empty: the next one moves up", () => {
  const only = at(0);
  expect(pageOf({ "second-2": only }, [only])).toEqual([only]);
});

test("whatever is placed, every story of the section stands once, and paid content in no slot by hand", () => {
  const card = fc.constantFrom(...cards);
  const hand = fc.record({ lead: card, "second-1": card, "second-2": card }, { requiredKeys: [] });
  fc.assert(
    fc.property(hand, (byHand) => {
      const page = pageOf(byHand);
      expect(new Set(page).size).toBe(cards.length);
      expect(page).toHaveLength(cards.length);
      const paid = Object.values(byHand).filter(({ kind }) => kind === "advertorial");
      for (const story of standingByHand(byHand, sectionSlots).values()) expect(paid).not.toContain(story);
      if (byHand.lead && byHand.lead.kind !== "advertorial") expect(page[0]).toBe(byHand.lead);
    }),
  );
});
