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

test("a rendition's address is taken apart", () => {
  expect(parseMediaAddress(`/media/${token}/640.webp`)).toEqual({ token, width: 640, format: "webp" });
});

test.each([
  `/media/${token}/640.png`,
  `/media/${token}/0640.webp`,
  `/media/${token}x/640.webp`,
  `/media/${token}/640.webp/`,
  `/media/../originals/640.webp`,
  `/media/%2e%2e/%2e%2e/640.webp`,
  `/media/${token}/..%2f640.webp`,
  `/media/${token}/640.webp\n`,
])("%j is no address of a rendition", (path) => {
  expect(parseMediaAddress(path)).toBeNull();
});
