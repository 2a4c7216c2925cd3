import { expect, test } from "vitest";
import { parseBody } from "#newsroom/body/schema.ts";
import { cleanRelease } from "./clean-release.ts";
import { corpus } from "./testing/corpus.ts";
import { summaryOf } from "./testing/summary.ts";

const releases = corpus();

test("the corpus holds at least eighty releases", () => {
  expect(releases.length).toBeGreaterThanOrEqual(80);
});

test.each(releases)("$name becomes the story that it should", ({ input, expected }) => {
  expect(summaryOf(cleanRelease(input))).toEqual(expected);
});

test.each(releases)("the body of $name is one that a story may have, undone or repaired", ({ input }) => {
  const { parts, changes } = cleanRelease(input);
  const ids = new Set(changes.map((change) => change.id));
  for (const body of [
    parts.body,
    cleanRelease(input, { skip: ids }).parts.body,
    cleanRelease(input, { accept: ids }).parts.body,
  ]) {
    expect(parseBody({ type: "doc", content: body })).toMatchObject({ ok: true });
  }
});
