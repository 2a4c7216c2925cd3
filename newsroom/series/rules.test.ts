import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOfSeries } from "./limits.ts";
import { cleanSeries, partsAfter, partsProblem, placeIn, seriesProblem } from "./rules.ts";
import type { PartChange } from "./types.ts";

describe("the words of a series", () => {
  test.each([
    ["", "series-name-missing"],
    ["  –  ", "series-name-missing"],
    ["a".repeat(121), "series-name-long"],
  ])("%j are refused", (name, key) => {
    expect(seriesProblem(cleanSeries({ name, description: "" }))?.key).toBe(key);
  });

  test("are cleaned, and a description may be empty but not endless", () => {
    expect(cleanSeries({ name: " Sungai \n kita ", description: "" })).toEqual({
      name: "Sungai kita",
      description: "",
    });
    expect(seriesProblem({ name: "Sungai kita", description: "" })).toBeNull();
    expect(seriesProblem({ name: "Sungai kita", description: "a".repeat(601) })?.key).toBe(
      "series-description-long",
    );
  });
});

describe("a step in the parts", () => {
  test.each<[PartChange, string | null]>([
    [{ kind: "add", storyId: "d" }, "abcd"],
    [{ kind: "add", storyId: "d", to: 1 }, "adbc"],
    [{ kind: "add", storyId: "a" }, null],
    [{ kind: "move", storyId: "a", to: 2 }, "bca"],
    [{ kind: "move", storyId: "c", to: 0 }, "cab"],
    [{ kind: "move", storyId: "a", to: 99 }, "bca"],
    [{ kind: "move", storyId: "x", to: 0 }, null],
    [{ kind: "remove", storyId: "b" }, "ac"],
    [{ kind: "remove", storyId: "x" }, null],
  ])("%j", (change, after) => {
    expect(partsAfter(["a", "b", "c"], change)?.join("") ?? null).toBe(after);
  });

  test("taken back puts every part where it was", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 9 }), fc.nat(), (parts, choice) => {
        const at = choice % parts.length;
        const storyId = parts[at] ?? "";
        const without = partsAfter(parts, { kind: "remove", storyId });
        expect(partsAfter(without ?? [], { kind: "add", storyId, to: at })).toEqual(parts);
      }),
    );
  });

  test("a series has an end", () => {
    expect(partsProblem(partsOfSeries)).toBeNull();
    expect(partsProblem(partsOfSeries + 1)?.key).toBe("series-full");
  });
});

describe("the place of a story among its parts", () => {
  const part = (storyId: string) => ({ storyId, path: `/daerah/${storyId}`, title: storyId });
  const series = { name: "Sungai kita", slug: "sungai-kita" };

  test("has a number and neighbours", () => {
    const parts = ["a", "b", "c"].map(part);
    expect(placeIn({ ...series, parts }, "b")).toMatchObject({
      path: "/seri/sungai-kita",
      number: 2,
      previous: { storyId: "a" },
      next: { storyId: "c" },
    });
    expect(placeIn({ ...series, parts }, "c")?.next).toBeNull();
  });

  test("is none where the story is alone or no part", () => {
    expect(placeIn({ ...series, parts: [part("a")] }, "a")).toBeNull();
    expect(placeIn({ ...series, parts: [part("a"), part("b")] }, "x")).toBeNull();
  });
});
