import { expect, test } from "vitest";
import { testCard } from "#newsroom/stories/published/testing/card.ts";
import { groupBlocks } from "./group-blocks.ts";

function block(slug: string, stories = 5, kind: "news" | "opinion" | "advertorial" = "news") {
  const section = { slug, name: slug, accent: "ink" };
  return { section, stories: Array.from({ length: stories }, () => testCard({ section, kind })) };
}

test("every section stands once, opinion and paid content apart", () => {
  const slugs = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const { groups, opinion, paid } = groupBlocks([
    ...slugs.map((slug) => block(slug)),
    block("opini", 3, "opinion"),
    block("iklan", 2, "advertorial"),
  ]);
  expect(groups.flatMap(({ blocks }) => blocks.map(({ section }) => section.slug))).toEqual(slugs);
  expect(groups.map(({ look }) => look)).toEqual(["wide", "wide", "columns", "wide", "columns"]);
  expect([opinion?.section.slug, paid?.section.slug]).toEqual(["opini", "iklan"]);
});

test("a section with few stories never stands alone across the page when others can stand beside it", () => {
  const { groups } = groupBlocks([block("a", 2), block("b", 1), block("c", 3), block("d", 2)]);
  expect(groups.map(({ blocks }) => blocks.length)).toEqual([4]);
});

test("a newspaper without stories has no blocks", () => {
  expect(groupBlocks([])).toEqual({ groups: [], opinion: null, paid: null });
});
