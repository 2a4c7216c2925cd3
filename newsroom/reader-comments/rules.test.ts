import fc from "fast-check";
import { expect, test } from "vitest";
import { commentLimit } from "./limits.ts";
import {
  cleanComment,
  commentProblem,
  isEditable,
  isSeenByReaders,
  listedWords,
  marksOf,
  readWordList,
  skipsQueue,
  stateAfterStep,
  talkStateOf,
} from "./rules.ts";
import { type CommentSettings, commentStates, commentVerbs } from "./types.ts";

const settings: CommentSettings = {
  enabled: true,
  sectionIds: ["daerah"],
  openDays: 14,
  trustAfter: 3,
  waitWords: ["korup"],
  refusedWords: ["slot gacor"],
  version: 1,
};
const at = new Date("2026-11-29T12:00:00Z");
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);

test("each step leads from where the table says and from nowhere else", () => {
  const table = commentVerbs
    .filter((verb) => verb !== "send")
    .map((verb) => [
      verb,
      Object.fromEntries(commentStates.map((state) => [state, stateAfterStep(verb, state)])),
    ]);
  expect(Object.fromEntries(table)).toEqual({
    edit: { waiting: "waiting", published: null, refused: null, removed: null, deleted: null },
    delete: { waiting: "deleted", published: "deleted", refused: "deleted", removed: null, deleted: null },
    approve: { waiting: "published", published: null, refused: null, removed: null, deleted: null },
    refuse: { waiting: "refused", published: null, refused: null, removed: null, deleted: null },
    remove: { waiting: null, published: "removed", refused: null, removed: null, deleted: null },
    undo: { waiting: null, published: "waiting", refused: "waiting", removed: "published", deleted: null },
  });
});

test("readers' pages change with what they show, and with nothing else", () => {
  expect(isSeenByReaders("waiting", "published")).toBe(true);
  expect(isSeenByReaders("published", "removed")).toBe(true);
  expect(isSeenByReaders("waiting", "refused")).toBe(false);
  expect(isSeenByReaders("waiting", "deleted")).toBe(false);
});

test.each([
  ["the site is off", { enabled: false }, {}, "off"],
  ["its section is on", {}, {}, "open"],
  ["its section is not", { sectionIds: [] }, {}, "off"],
  ["it is on by itself", { sectionIds: [] }, { choice: "on" }, "open"],
  ["it is off by itself", {}, { choice: "off" }, "off"],
  ["it is closed by itself", {}, { choice: "closed" }, "closed"],
  ["it is sensitive", {}, { choice: "on", sensitive: true }, "off"],
  ["its days are over", {}, { publishedAt: daysAgo(14) }, "closed"],
  ["its days are not over", {}, { publishedAt: daysAgo(13.9) }, "open"],
  ["there is no end", { openDays: 0 }, { publishedAt: daysAgo(900) }, "open"],
] as const)("when %s a story's comments are as they should be", (_what, set, story, state) => {
  const facts = { sectionId: "daerah", publishedAt: daysAgo(1), sensitive: false, choice: null, ...story };
  expect(talkStateOf({ ...settings, ...set }, facts, at)).toBe(state);
});

test("a clean comment has no control, bidi or invisible signs and no piles of marks, however it was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (typed) => {
      const clean = cleanComment(typed);
      expect(clean).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
      expect(clean).not.toMatch(/\p{M}{4}/u);
      expect(clean).not.toMatch(/\n{3}/);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanComment(clean)).toBe(clean);
    }),
  );
  expect(cleanComment("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍a͂lgo").length).toBeLessThan(12);
});

test.each([
  ["", "text-missing"],
  ["!!! …", "text-missing"],
  ["a".repeat(commentLimit + 1), "text-too-long"],
  ["Ayo main SLÓT – GACOR", "text-refused-word"],
  ["Slotgacoran bukan kata yang sama", null],
  ["Baik", null],
])("%j is told as it is", (text, problem) => {
  expect(commentProblem(text, settings)).toBe(problem);
});

test("listed words are found whole, whatever case and signs stand around them", () => {
  expect(listedWords("Pejabat KORUP!", ["korup"])).toEqual(["korup"]);
  expect(listedWords("dikorupsi", ["korup"])).toEqual([]);
  expect(listedWords("apa pun", ["", "–"])).toEqual([]);
});

test("links, listed words and shouting wait for a moderator", () => {
  expect(marksOf("Lihat https://contoh.example", settings)).toEqual(["link"]);
  expect(marksOf("daftar di tokoanu.shop", settings)).toEqual(["link"]);
  expect(marksOf("Harganya Rp12.500 per liter.", settings)).toEqual([]);
  expect(marksOf("MENGAPA TIDAK ADA YANG PEDULI INI", settings)).toEqual(["shouting"]);
  expect(marksOf("PLN, PDAM, dan BPBD", settings)).toEqual([]);
  expect(marksOf("korup", settings)).toEqual(["listed-word"]);
});

test("trust is earned by approvals, lost by a refusal, and off by default", () => {
  const good = { published: 3, refused: 0, marks: [] };
  expect(skipsQueue(settings, good)).toBe(true);
  expect(skipsQueue(settings, { ...good, published: 2 })).toBe(false);
  expect(skipsQueue(settings, { ...good, refused: 1 })).toBe(false);
  expect(skipsQueue(settings, { ...good, marks: ["link"] })).toBe(false);
  expect(skipsQueue({ trustAfter: 0 }, good)).toBe(false);
});

test("a comment can be changed for ten minutes while it waits", () => {
  const sent = (minutes: number) => new Date(at.getTime() - minutes * 60_000);
  expect(isEditable({ state: "waiting", sentAt: sent(9.9) }, at)).toBe(true);
  expect(isEditable({ state: "waiting", sentAt: sent(10) }, at)).toBe(false);
  expect(isEditable({ state: "published", sentAt: sent(1) }, at)).toBe(false);
});

test("a list of words is kept in order, each once", () => {
  expect(readWordList(" Slot  Gacor \n\nbodoh\nslot gacor\n—\n")).toEqual(["bodoh", "slot gacor"]);
});
