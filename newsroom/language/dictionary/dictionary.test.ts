import fc from "fast-check";
import { expect, test } from "vitest";
import { testLexicon } from "../testing/lexicon.ts";
import { packLexicon, readLexicon } from "./lexicon.ts";
import { distance, suggestionsFor } from "./suggest.ts";
import { knowledgeOf } from "./word-forms.ts";

const lexicon = testLexicon();

test("what is packed is read again", () => {
  const word = fc.stringMatching(/^[a-z-]{1,50}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
      const read = readLexicon(packLexicon(words, words.slice(0, 3)));
      return (
        words.every((known) => read.has(known)) &&
        !read.has("!") &&
        read.frequent.length === Math.min(3, words.length)
      );
    }),
  );
});

test.each([
  "menyampaikan",
  "kegiatannya",
  "diantre",
  "anak-anak",
  "sebaik-baiknya",
  "pontang-panting",
  "menebak-nebak",
  "antarkota",
  "pascabanjir",
  "nonformal",
  "keberhasilannyalah",
  "dipertanggungjawabkan",
  "sepekan",
  "berpilar",
  "kecilkan",
  "mengaspal",
])(
  // prettier-ignore
  "“%s” is a word",
  (word) => {
    expect(knowledgeOf(word, lexicon)).not.toBe("unknown");
  },
);

test.each(["meningkatakn", "pemerintha", "masyarkat", "mengtakan", "disalurakn", "qwerty", "anak-anka"])(
  "“%s” is none",
  (word) => {
    expect(knowledgeOf(word, lexicon)).toBe("unknown");
  },
);

test.each([
  ["meningkatakn", "meningkatkan"],
  ["masyarkat", "masyarakat"],
  ["pesreta", "peserta"],
  ["kegiatannay", "kegiatannya"],
])("for “%s” the first proposal is “%s”", (word, better) => {
  expect(suggestionsFor(word, lexicon)[0]?.word).toBe(better);
});

test("distance is symmetric, zero only for the same, and counts a swapped pair once", () => {
  const word = fc.stringMatching(/^[a-e]{0,7}$/);
  fc.assert(
    fc.property(
      word,
      word,
      (a, b) => distance(a, b, 9) === distance(b, a, 9) && (distance(a, b, 9) === 0) === (a === b),
    ),
  );
  expect(distance("sakit", "skait", 2)).toBe(1);
});
