import fc from "fast-check";
import { expect, test } from "vitest";
import { maxQuestionLength, readQuestion } from "./question.ts";
import { markStart, markStop, readSnippet } from "./snippet.ts";

const today = "2026-11-29";
const typedTerms = (typed: string) => readQuestion(typed, today).terms.map((term) => term.typed);

test("common words are dropped outside quotes and kept inside", () => {
  expect(typedTerms("harga dan stok di pasar")).toEqual(["harga", "stok", "pasar"]);
  expect(typedTerms('"di pasar" yang ramai')).toEqual(["di pasar", "ramai"]);
});

test("a question of nothing but common words is asked as it is", () => {
  expect(typedTerms("yang dan")).toEqual(["yang", "dan"]);
});

test("a minus and an or keep their meaning", () => {
  const question = readQuestion("cabai or bawang -gula", today);
  expect(question.terms.map((term) => term.typed)).toEqual(["cabai / bawang"]);
  expect(question.excluded.map((term) => term.typed)).toEqual(["gula"]);
});

test("words of names are asked, what stands before and after them is not", () => {
  expect(typedTerms("Dr. H. Ahmad Zaini, M.M.")).toEqual(["ahmad", "zaini"]);
});

test("short forms and what they stand for are the same", () => {
  const ways = (typed: string) =>
    readQuestion(typed, today).terms.flatMap((term) =>
      term.ways.map((way) => (way.kind === "mark" ? way.mark : way.words.join(" "))),
    );
  expect(ways("RSUD")).toContain("rumah sakit umum daerah");
  expect(ways("rumah sakit umum daerah")).toContain("rsud");
  expect(ways("rs umum")).toContain("rsud");
  expect(ways("kerja sama")).toContain("kerjasama");
  expect(ways("apotik")).toContain("apotek");
});

test.each([
  ["banjir januari 2026", [{ from: "2026-01-01", to: "2026-01-31" }]],
  ["22 november", [{ from: "2026-11-22", to: "2026-11-22" }]],
  ["30 desember", [{ from: "2025-12-30", to: "2025-12-30" }]],
  ["22/11/2025", [{ from: "2025-11-22", to: "2025-11-22" }]],
  ["pilkada 2024", [{ from: "2024-01-01", to: "2024-12-31" }]],
  ["31 februari 2026", [{ from: "2026-02-01", to: "2026-02-28" }]],
  ["lowongan kerja", []],
])("%s names %o", (typed, dates) => {
  expect(readQuestion(typed, today).dates).toEqual(dates);
});

test("words that mean days narrow to those days", () => {
  expect(readQuestion("banjir kemarin", today)).toMatchObject({
    days: { from: "2026-11-28", to: "2026-11-28" },
    terms: [{ typed: "banjir" }],
  });
  expect(readQuestion("Gubernur resmikan pasar rakyat baru hari ini", today).days).toBeNull();
  expect(readQuestion("harga beras bulan lalu", today).days).toEqual({
    from: "2026-10-01",
    to: "2026-10-31",
  });
});

const anyText = fc
  .array(fc.nat(0x2ffff), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

test("whatever is typed becomes a bounded line without control characters", () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const { text, words } = readQuestion(typed, today);
      expect(text.length).toBeLessThanOrEqual(maxQuestionLength);
      expect(text + words.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});

test("a snippet keeps every character that is not a mark", () => {
  const pieces = fc.array(fc.oneof(fc.string(), fc.constant(markStart), fc.constant(markStop)));
  fc.assert(
    fc.property(pieces, (parts) => {
      const headline = parts.join("");
      const plain = headline.replaceAll(markStart, "").replaceAll(markStop, "").replace(/\s+/gu, " ");
      const read = readSnippet(headline)
        .map(({ text }) => text)
        .join("");
      expect(read.replace(/\s+/gu, " ")).toBe(plain);
    }),
  );
});

test("what stands between two marks is marked", () => {
  expect(readSnippet(`harga ${markStart}cabai${markStop} turun`)).toEqual([
    { text: "harga ", marked: false },
    { text: "cabai", marked: true },
    { text: " turun", marked: false },
  ]);
});
