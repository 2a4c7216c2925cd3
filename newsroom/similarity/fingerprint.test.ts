import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprintOf, mostHashes, shingleLength, shinglesInWindow } from "./fingerprint.ts";
import { fewestShared, sharedPart } from "./rules.ts";

const vocabulary =
  "dinas warga jalan desa bupati pasar sungai sawah guru murid panen hujan jembatan kebun kapal ikan beras kopi karet sawit".split(
    " ",
  );
const manyWords = Array.from({ length: 40 }, (_, index) => `kata${index}`);
const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 120, maxLength: 400 });

function shareOf(a: string, b: string): number {
  const asked = fingerprintOf(a);
  const known = fingerprintOf(b);
  const set = new Set(known);
  return sharedPart(asked.filter((hash) => set.has(hash)).length, asked.length, known.length);
}

test("case, marks and line breaks make no other text", () => {
  fc.assert(
    fc.property(words, (list) => {
      const plain = list.join(" ");
      const shouted = list.map((word) => word.toUpperCase()).join(",\n  ");
      expect(fingerprintOf(shouted)).toEqual(fingerprintOf(plain));
      expect(shareOf(plain, shouted)).toBe(1);
    }),
  );
});

test("all that a release is recognised by stands in a story that holds it whole, whatever is around it", () => {
  fc.assert(
    fc.property(words, words, (release, own) => {
      const story = fingerprintOf([...own.slice(0, 60), ...release, ...own.slice(60)].join(" "));
      expect(story.length).toBeLessThan(mostHashes);
      expect(story).toEqual(expect.arrayContaining(fingerprintOf(release.join(" "))));
    }),
  );
});

test("a release inside a longer story is found, and so is a story inside a longer release", () => {
  fc.assert(
    fc.property(words, words, (release, own) => {
      // The same words over and over are one shingle, which may be chance.
      fc.pre(fingerprintOf(release.join(" ")).length >= fewestShared);
      const story = [...own.slice(0, 60), ...release, ...own.slice(60)].join(" ");
      expect(shareOf(release.join(" "), story)).toBe(1);
      expect(shareOf(story, release.join(" "))).toBe(1);
    }),
  );
});

test("two texts that share a passage of twice a window of shingles are seen to, whatever else they say", () => {
  const length = 2 * shinglesInWindow + shingleLength - 1;
  // Different words: the same ones over and over are one shingle.
  const passages = fc.shuffledSubarray(manyWords, { minLength: length, maxLength: length });
  fc.assert(
    fc.property(words, passages, words, (one, shared, other) => {
      const known = new Set(fingerprintOf([...one, ...shared].join(" ")));
      const seen = fingerprintOf([...shared, ...other].join(" ")).filter((hash) => known.has(hash));
      expect(seen.length).toBeGreaterThanOrEqual(fewestShared);
    }),
  );
});

test("texts of other words are not alike", () => {
  fc.assert(
    fc.property(words, (list) => {
      expect(shareOf(list.join(" "), list.map((word) => `${word}nya`).join(" "))).toBe(0);
    }),
  );
});

test("hashes are whole numbers that PostgreSQL's integer holds, sorted, each once, and have a bound", () => {
  const long = Array.from({ length: 60_000 }, (_, index) => `kata${index}`).join(" ");
  const hashes = fingerprintOf(long);
  expect(hashes).toHaveLength(mostHashes);
  expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
  expect(hashes.every((hash) => Number.isInteger(hash) && Math.abs(hash) <= 2 ** 31)).toBe(true);
});

test("a short text keeps one, and fewer than six words have nothing to be recognised by", () => {
  expect(fingerprintOf("satu dua tiga empat lima enam tujuh delapan")).toHaveLength(1);
  expect(fingerprintOf("satu dua tiga empat lima")).toEqual([]);
});

test("one shared passage may be chance, and so may a small share", () => {
  expect(sharedPart(1, 4, 40)).toBe(0);
  expect(sharedPart(4, 40, 40)).toBe(0);
  expect(sharedPart(20, 40, 80)).toBe(0.5);
});
