import { expect, test } from "vitest";
import {
  canReopen,
  cleanEntry,
  deleteReasonProblem,
  entryProblem,
  lineOfEntry,
  plainLines,
  summaryProblem,
} from "./rules.ts";
import type { EntryPicture, EntryWords } from "./types.ts";

const words = (part: Partial<EntryWords> = {}): EntryWords => ({
  headline: "",
  text: "Air naik.",
  pictures: [],
  keyMoment: false,
  ...part,
});
const picture = (part: Partial<EntryPicture> = {}): EntryPicture => ({
  mediaId: "0198c2d4-7c1e-7b11-8d3e-000000000001",
  caption: "Warga mengungsi",
  credit: "Rina",
  alt: "",
  ...part,
});

test.each<[string, Partial<EntryWords>, string | null]>([
  ["words alone", {}, null],
  ["a headline alone", { text: "", headline: "Jembatan ditutup" }, null],
  ["a picture alone", { text: "", pictures: [picture()] }, null],
  ["nothing", { text: "" }, "live-entry-empty"],
  ["marks without a word", { text: "* _ -" }, "live-entry-empty"],
  ["2,000 characters", { text: "a".repeat(2_000) }, null],
  ["10,000 characters", { text: "a".repeat(10_000) }, "live-entry-too-long"],
  ["a long headline", { headline: "a".repeat(121) }, "live-headline-too-long"],
  ["a key moment without a name", { keyMoment: true }, "live-moment-unnamed"],
  ["a key moment with its name", { keyMoment: true, headline: "Jembatan ditutup" }, null],
  ["a picture without a caption", { pictures: [picture({ caption: "" })] }, "live-picture-caption-missing"],
  ["a picture without a credit", { pictures: [picture({ credit: " " })] }, "live-picture-credit-missing"],
  ["one picture twice", { pictures: [picture(), picture()] }, "live-picture-twice"],
  [
    "seven pictures",
    { pictures: [1, 2, 3, 4, 5, 6, 7].map((n) => picture({ mediaId: `${n}` })) },
    "live-too-many-pictures",
  ],
])("%s: %j → %s", (_name, part, problem) => {
  expect(entryProblem(words(part))?.key ?? null).toBe(problem);
});

test("words are stored without what nobody sees: control signs, turned-around text, empty lines", () => {
  const typed = words({ headline: " Jembatan\u202e  ditutup ", text: "Satu\u0000\r\n\r\n\r\n\r\nDua " });
  expect(cleanEntry(typed)).toMatchObject({ headline: "Jembatan ditutup", text: "Satu\n\nDua" });
});

test("a line of an entry is its headline, or how its words begin, without marks", () => {
  expect(lineOfEntry(words({ headline: "Jembatan ditutup" }))).toBe("Jembatan ditutup");
  expect(lineOfEntry(words({ text: "*Air* naik.\nKedua" }))).toBe("Air naik.");
  expect(lineOfEntry(words({ text: "a".repeat(300) }))).toHaveLength(120);
  expect(lineOfEntry(words({ text: "" }))).toBe("");
  expect(plainLines("- satu\n- *dua*\nTiga")).toEqual(["satu", "dua", "Tiga"]);
});

test("a reason has words and fits, and so does a summary", () => {
  expect(deleteReasonProblem("…")?.key).toBe("live-reason-missing");
  expect(deleteReasonProblem("Keliru nama")).toBeNull();
  expect(deleteReasonProblem("a".repeat(301))?.key).toBe("note-too-long");
  expect(summaryProblem("")).toBeNull();
  expect(summaryProblem("a".repeat(1_001))?.key).toBe("live-summary-too-long");
});

test("an ended coverage can be taken up again within a day", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  expect(canReopen(null, now)).toBe(false);
  expect(canReopen(new Date("2026-11-23T10:00:01Z"), now)).toBe(true);
  expect(canReopen(new Date("2026-11-23T10:00:00Z"), now)).toBe(false);
});
