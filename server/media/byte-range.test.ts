import { expect, test } from "vitest";
import { parseRange } from "./byte-range.ts";
import { parseMediaAddress } from "./media-address.ts";

test.each([
  ["bytes=0-9", { start: 0, end: 9 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-1000", { start: 0, end: 99 }],
  ["bytes=50-1000", { start: 50, end: 99 }],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=9-1", null],
  ["bytes=0-1,5-6", null],
  ["bytes=-", null],
  ["lines=0-1", null],
  [undefined, null],
] as const)("the range %j of 100 bytes is %j", (header, expected) => {
  expect(parseRange(header, 100)).toEqual(expected);
});

const token = "AbC-_123456789012345ab";

test("the address of a rendition and of a crop is taken apart", () => {
  expect(parseMediaAddress(`/media/${token}/640.webp`)).toEqual({ token, file: "640.webp", format: "webp" });
  const file = "16x9-1200-1a2b3c4d.jpg";
  expect(parseMediaAddress(`/media/${token}/${file}`)).toEqual({ token, file, format: "jpg" });
});

test.each([
  `/media/${token}/640.png`,
  `/media/${token}/0640.webp`,
  `/media/${token}/16x9-1200-1a2b3c4d.webp`,
  `/media/${token}/2x1-1200-1a2b3c4d.jpg`,
  `/media/${token}/16x9-1200-1A2B3C4D.jpg`,
  `/media/${token}x/640.webp`,
  `/media/${token}/640.webp/`,
  `/media/../originals/640.webp`,
  `/media/%2e%2e/%2e%2e/640.webp`,
  `/media/${token}/..%2f640.webp`,
  `/media/${token}/640.webp\n`,
])("%j is no address of a rendition", (path) => {
  expect(parseMediaAddress(path)).toBeNull();
});
