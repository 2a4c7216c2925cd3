import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { createChecker } from "./check.ts";
import { checkStory } from "./check-story.ts";
import { ignoredMarks, ignoreKey } from "./ignored.ts";
import { defaultRules } from "./rules/defaults/all.ts";
import { linesOfContent } from "./story-lines.ts";
import { testLexicon } from "./testing/lexicon.ts";

const checker = createChecker(
  defaultRules.map((rule) => ({ ...rule, id: rule.code })),
  testLexicon(),
);
const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});
const content = {
  ...emptyContent(),
  title: "Warga antri sembako",
  dek: "Rapat dimulai pukul 14:05 WIB.",
  body: {
    type: "doc" as const,
    content: [
      paragraph("Petugas yang yang berjaga pulang."),
      {
        type: "bulletList" as const,
        content: [{ type: "listItem" as const, content: [paragraph("Obat dari apotik.")] }],
      },
      {
        type: "paragraph" as const,
        content: [
          { type: "text" as const, text: "Lagu " },
          { type: "text" as const, text: "kegaitan", marks: [{ type: "italic" as const }] },
        ],
      },
    ],
  },
};

test("title, dek, paragraphs and points are checked in their order; italics are left alone", async () => {
  const marks = await checkStory(linesOfContent(content), checker, new Set());
  expect(marks.map(({ place, mark }) => [place, mark.text])).toEqual([
    ["title", "antri"],
    ["dek", "14:05 WIB"],
    ["body", "yang yang"],
    ["body", "apotik"],
  ]);
  expect(marks[2]).toMatchObject({ before: "Petugas ", after: " berjaga pulang." });
});

test("what the writers ignored in this story stays out, however it is capitalised, and of this rule alone", async () => {
  const document = new Y.Doc();
  const [first] = await checkStory(linesOfContent(content), checker, new Set());
  if (first === undefined) throw new Error("nothing was found");
  ignoredMarks(document).set(ignoreKey({ ...first.mark, text: "Antri" }), true);
  const ignored = new Set(ignoredMarks(document).keys());
  const left = await checkStory(linesOfContent(content), checker, ignored);
  expect(left.map(({ mark }) => mark.text)).toEqual(["14:05 WIB", "yang yang", "apotik"]);
});
