import { expect, test } from "vitest";
import { checkLine, checkNames, createChecker } from "./check.ts";
import { readLine } from "./line.ts";
import { defaultRules } from "./rules/defaults/all.ts";
import { testLexicon } from "./testing/lexicon.ts";
import type { LanguageRule } from "./types.ts";

const rules: LanguageRule[] = defaultRules.map((rule) => ({ ...rule, id: rule.code }));
const checker = createChecker(rules, testLexicon());

function found(text: string, next = "") {
  return checkLine(readLine(text, next), checker).map(({ text: written, suggestions }) => [
    written,
    suggestions[0],
  ]);
}

test("a mark says where it stands in UTF-16, emoji and accents before it included", () => {
  const text = "🎉 Café itu ramai, pukul 14:05 WIB.";
  const [mark] = checkLine(readLine(text), checker);
  expect(text.slice(mark?.from, mark?.to)).toBe("14:05 WIB");
});

test("capitals are kept in what is proposed", () => {
  expect(found("Silahkan masuk.")).toEqual([["Silahkan", "Silakan"]]);
  expect(found("WARGA ANTRI")).toEqual([["ANTRI", "ANTRE"]]);
});

test("endings stay with the word", () => {
  expect(found("Mereka menunggu di apotiknya.")).toEqual([["apotiknya", "apoteknya"]]);
});

test("names, short forms, addresses, handles and foreign runs are left alone", () => {
  expect(
    found("Menurut Xqzwv Lkjhg, BPBD dan TKSK hadir; lihat https://contoh.id/abcdefx dan @akunqwx."),
  ).toEqual([]);
  expect(found("“Nyo dak galak balek kalu dak dijemput samo bapaknyo,” katanya.")).toEqual([]);
});

test("what is quoted keeps its style, but not its slips", () => {
  expect(found("“Beliau baik,” kata Rahmat.")).toEqual([]);
  expect(found("“Pemerintah meningkatakn layanan,” kata Rahmat.")).toEqual([
    ["meningkatakn", "meningkatkan"],
  ]);
});

test("italics are another language", () => {
  const line = readLine("Mereka menyebutnya kegaitan bersama.", "", [[19, 27]]);
  expect(checkLine(line, checker)).toEqual([]);
});

test("a quotation that goes on in the next paragraph is not unclosed", () => {
  expect(found("“Kami siap membantu siapa saja.", "“Kami tidak memilih.”")).toEqual([]);
});

test("words of the newsroom are known", () => {
  const own = createChecker(rules, testLexicon(), ["incung"]);
  const line = readLine("Naskah aksara incung dibuka.");
  expect(checkLine(line, checker)).toHaveLength(1);
  expect(checkLine(line, own)).toEqual([]);
});

test("the rarer of two ways to write a name is marked, wherever in the story", () => {
  const lines = [
    "Camat Desi Ratnasari hadir.",
    "Desi Ratnasari pulang.",
    "Menurut Desi Ratnasary, hujan turun.",
  ].map((text) => readLine(text));
  const marks = checkNames(lines, checker);
  expect(marks.map((list) => list.length)).toEqual([0, 0, 1]);
  expect(marks[2]?.[0]?.suggestions).toEqual(["Ratnasari"]);
});

test("two people of one family are two names", () => {
  const lines = ["Rudi Suryani dan Rudi Hartono", "Ani Jambi Timur", "Ani Jambi Barat"].map((text) =>
    readLine(text),
  );
  expect(checkNames(lines, checker).flat()).toEqual([]);
});

test("marks never overlap, and stand in order", () => {
  const text = "Rapat di buka pada jam 14:05 WIB dirumah dirumah ketua,lalu lalu pulang .";
  const marks = checkLine(readLine(text), checker);
  expect(marks.length).toBeGreaterThan(3);
  for (const [index, mark] of marks.entries())
    expect(mark.from).toBeGreaterThanOrEqual(marks[index - 1]?.to ?? 0);
});

test.each([
  ["one letter", "a"],
  ["no spaces", "ab"],
  ["unknown words", "qwxzt "],
  ["doubled words", "yang "],
  ["open quotes", "“a "],
  ["spaces", "  "],
  ["digits", "1:"],
  ["capitals", "AAAA "],
])("time grows with the text, not with its square: %s", (_name, piece) => {
  const time = (length: number) => {
    const line = readLine(piece.repeat(length / piece.length));
    const started = performance.now();
    checkLine(line, checker);
    return performance.now() - started;
  };
  time(2_000);
  const short = Math.max(4, time(4_000));
  expect(time(32_000)).toBeLessThan(short * 40);
});
