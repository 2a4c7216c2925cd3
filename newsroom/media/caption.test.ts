import { expect, test } from "vitest";
import { altAdvice, captionGaps, captionOf, missingParts, noCaptionWords } from "./caption.ts";

test.each([
  [
    {
      who: "warga Desa Muaro Pijoan",
      what: "menanam padi serentak",
      where: "sawah desa",
      when: "Jumat (20/11/2026)",
    },
    "Warga Desa Muaro Pijoan menanam padi serentak di sawah desa, Jumat (20/11/2026).",
  ],
  [
    { who: "Wali Kota", what: "meninjau banjir.", where: "di Telanaipura", when: "" },
    "Wali Kota meninjau banjir di Telanaipura.",
  ],
  [{ who: " Petani  kopi ", what: "", where: "", when: "2025" }, "Petani kopi, 2025."],
  [noCaptionWords, ""],
])("%j becomes %j", (words, caption) => {
  expect(captionOf(words)).toBe(caption);
});

test("what is missing is named", () => {
  expect(missingParts({ ...noCaptionWords, who: "Warga", where: " " })).toEqual(["what", "where", "when"]);
});

test.each([
  ["Warga Desa Pudak menanam padi di sawah, Jumat (20/11/2026).", []],
  ["Warga Desa Pudak menanam padi bersama, Jumat.", ["where"]],
  ["Warga menanam padi bersama di sawah Desa Pudak.", ["when"]],
  ["Warga menanam padi bersama petani lain.", ["where", "when"]],
  ["Foto ilustrasi.", ["short"]],
  ["", []],
])("the caption %j seems to lack %j", (caption, gaps) => {
  expect(captionGaps(caption)).toEqual(gaps);
});

test.each([
  ["Foto petani menanam padi", "", "names-itself"],
  ["Petani.", "petani.", "same"],
  ["Petani kopi", "x", "short"],
  ["Belasan petani berdiri di sawah berair", "x", null],
  ["", "", null],
])("the alternative text %j is advised: %s", (alt, caption, advice) => {
  expect(altAdvice(alt, caption)).toBe(advice);
});
