import fc from "fast-check";
import { expect, test } from "vitest";
import { verbatimShare } from "./verbatim-share.ts";

const release = "Dinas Perikanan membagikan seribu bibit ikan patin kepada dua belas kelompok pembudidaya.";

test("a copied story is wholly verbatim, whatever its case and marks", () => {
  expect(verbatimShare(release, release)).toBe(1);
  expect(verbatimShare(release, "DINAS PERIKANAN MEMBAGIKAN “seribu bibit” ikan patin")).toBe(1);
});

test("words of one's own are not", () => {
  expect(verbatimShare(release, "Seribu benih patin diterima para pembudidaya hari ini.")).toBe(0);
});

test("the share is that of the story's words in runs of five and more", () => {
  const own = "menurut catatan kami sendiri bantuan itu bukan yang pertama tahun";
  expect(verbatimShare(release, `${own} Dinas Perikanan membagikan seribu bibit`)).toBeCloseTo(5 / 15);
  expect(verbatimShare(release, `${own} Dinas Perikanan membagikan seribu`)).toBe(0);
});

test("nothing has no share, and a short story counts as a whole", () => {
  expect(verbatimShare(release, "")).toBe(0);
  expect(verbatimShare("", release)).toBe(0);
  expect(verbatimShare(release, "ikan patin")).toBe(1);
});

test("it lies between 0 and 1 and is 1 for a part of the release", () => {
  const words = fc.array(fc.constantFrom("air", "bumi", "cahaya", "daun", "embun", "fajar"), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const share = verbatimShare(a.join(" "), b.join(" "));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(verbatimShare([...a, ...b, ...a].join(" "), b.join(", "))).toBe(1);
    }),
  );
});
