import { expect, test } from "vitest";
import { bodyExcerpt } from "./excerpt.ts";
import { bodyToPlainText } from "./plain-text.ts";
import { bodyReferences } from "./references.ts";
import type { Body } from "./types.ts";
import { bodyWordCount, countWords } from "./word-count.ts";

const text = (words: string) => ({ type: "text" as const, text: words });
const mediaId = "0191d3b4-7c00-7000-8000-000000000001";
const storyId = "0191d3b4-7c00-7000-8000-000000000002";

const body: Body = {
  type: "doc",
  content: [
    { type: "paragraph", content: [text("JAMBI – "), { type: "hardBreak" }, text("Wali Kota hadir.")] },
    { type: "paragraph" },
    { type: "subhead", attrs: { level: 2 }, content: [text("Latar")] },
    {
      type: "quote",
      attrs: { source: "Maulana" },
      content: [{ type: "paragraph", content: [text("Kami siap")] }],
    },
    { type: "picture", attrs: { mediaId, caption: "Suasana acara", credit: "mas", alt: "x" } },
    { type: "picture", attrs: { mediaId, caption: "", credit: "", alt: "" } },
    { type: "readAlso", attrs: { storyId, title: "Lain" } },
    { type: "rule" },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [{ type: "tableCell", content: [{ type: "paragraph", content: [text("42")] }] }],
        },
      ],
    },
  ],
};

test("plain text holds the words of every block, a line each", () => {
  expect(bodyToPlainText(body)).toBe(
    "JAMBI – Wali Kota hadir.\nLatar\nKami siap\nMaulana\nSuasana acara\n42",
  );
});

test("words joined by hyphen, apostrophe or point are one", () => {
  expect(countWords("anak-anak Jum'at Rp1.500 — dan/atau 3,5 persen!")).toBe(6);
  expect(bodyWordCount(body)).toBe(11);
  expect(countWords("")).toBe(0);
});

test("an excerpt ends with whole words", () => {
  expect(bodyExcerpt(body, 200)).toBe("JAMBI – Wali Kota hadir.");
  expect(bodyExcerpt(body, 18)).toBe("JAMBI – Wali Kota…");
  expect(bodyExcerpt({ type: "doc", content: [{ type: "rule" }] }, 10)).toBe("");
});

test("what a body points at is named once", () => {
  expect(bodyReferences(body)).toEqual({ mediaIds: [mediaId], storyIds: [storyId] });
});
