import { expect, test } from "vitest";
import { parseBody } from "#newsroom/body/schema.ts";
import type { Block } from "#newsroom/body/types.ts";
import { defaultContent, emptyPageBody } from "./default-content.ts";
import { pageTitleLimit } from "./limits.ts";
import { cleanPage, isPageBody, pageProblem, publishProblem, saysSame } from "./rules.ts";
import { builtInPages, type PageContent } from "./types.ts";

const words = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const page = (part: Partial<PageContent> = {}): PageContent => ({
  title: "Karier",
  lead: "",
  body: { type: "doc", content: [words("Kami mencari reporter.")] },
  ...part,
});

test.each(builtInPages)(
  "%s says something by default, in both languages, that could be published",
  (slug) => {
    for (const locale of ["id", "en"] as const) {
      const content = defaultContent(slug, { name: "Koran Uji", locale });
      expect(content.title).not.toBe("");
      expect(parseBody(content.body).ok).toBe(true);
      expect(JSON.stringify(content)).not.toContain("{site}");
      expect(pageProblem(content)).toBeNull();
      expect(publishProblem(slug, content)).toBeNull();
    }
  },
);

test("a default text names the newspaper", () => {
  const { body } = defaultContent("tentang", { name: "Koran Uji", locale: "id" });
  expect(JSON.stringify(body)).toContain("Koran Uji");
});

test("pictures, tables and posts of others have no place on a page", () => {
  const table: Block = {
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableCell", content: [{ type: "paragraph" }] }] }],
  };
  expect(isPageBody({ type: "doc", content: [words("a"), table] })).toBe(false);
  expect(pageProblem(page({ body: { type: "doc", content: [table] } }))?.key).toBe("page-not-plain");
});

test.each([
  ["a title too long", { title: "a".repeat(pageTitleLimit + 1) }, "page-title-long"],
  ["a lead too long", { lead: "a".repeat(401) }, "page-lead-long"],
])("%s is told", (_what, part, key) => {
  expect(pageProblem(page(part))?.key).toBe(key);
});

test("a page goes out with a title, and one of the newsroom's own with words", () => {
  expect(publishProblem("karier", page({ title: "" }))?.key).toBe("page-title-missing");
  expect(publishProblem("karier", page({ body: emptyPageBody }))?.key).toBe("page-empty");
  expect(publishProblem("redaksi", page({ body: emptyPageBody }))).toBeNull();
});

test("lines are kept clean, and the same words are the same page", () => {
  const typed = page({ title: "  Karier \n kami ", lead: "a\u202eb" });
  expect(cleanPage(typed)).toMatchObject({ title: "Karier kami", lead: "ab" });
  expect(saysSame(page(), page())).toBe(true);
  expect(saysSame(page(), page({ lead: "lain" }))).toBe(false);
});
