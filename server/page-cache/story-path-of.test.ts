import { expect, test } from "vitest";
import { storyPathOf } from "./story-path-of.ts";

test.each([
  ["/", "/"],
  ["/daerah", "/daerah"],
  ["/daerah/banjir", "/daerah/banjir"],
  ["/daerah/banjir/siaran.json", "/daerah/banjir"],
  ["/daerah/banjir/siaran/0198c2d4", "/daerah/banjir"],
])("%s belongs to %s", (path, story) => {
  expect(storyPathOf(path)).toBe(story);
});
