import { expect, test } from "vitest";
import type { Body } from "#newsroom/body/types.ts";
import { mayNameRelated, withReadAlso } from "./read-also.ts";

const paragraph = (text: string): Body["content"][number] => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const rule: Body["content"][number] = { type: "rule" };
const bodyOf = (...content: Body["content"]): Body => ({ type: "doc", content });
const long = bodyOf(...["a", "b", "c", "d", "e", "f"].map(paragraph));
const other = { storyId: "0198c2d4-7c1e-7b11-8d3e-000000000001", title: "Lain" };
const types = (body: Body) => body.content.map(({ type }) => type);

test("a long story names another between its third and fourth paragraph", () => {
  expect(types(withReadAlso(long, other)).indexOf("readAlso")).toBe(3);
});

test("it stands between two paragraphs, never before a picture, a quote or the end", () => {
  const cut = bodyOf(...["a", "b", "c"].map(paragraph), rule, paragraph("d"), paragraph("e"));
  expect(types(withReadAlso(cut, other))).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "rule",
    "paragraph",
    "readAlso",
    "paragraph",
  ]);
  const short = bodyOf(...["a", "b", "c"].map(paragraph));
  expect(withReadAlso(short, other)).toBe(short);
});

test("an editor's own, paid content, opinion, live and short stories stay as they are", () => {
  const news = { body: long, kind: "news" as const, wordCount: 400, coverage: null };
  expect(mayNameRelated(news)).toBe(true);
  for (const kind of ["advertorial", "opinion", "photo"] as const)
    expect(mayNameRelated({ ...news, kind })).toBe(false);
  expect(mayNameRelated({ ...news, wordCount: 90 })).toBe(false);
  expect(mayNameRelated({ ...news, coverage: "running" })).toBe(false);
  expect(mayNameRelated({ ...news, body: withReadAlso(long, other) })).toBe(false);
});
