import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOver, movePosition, type TextChange, textChange } from "./text-change.ts";

function apply(text: string, change: TextChange): string {
  return text.slice(0, change.at) + change.insert + text.slice(change.at + change.remove);
}

test("the change of any text into any other gives exactly that other text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const change = textChange(before, after);
      expect(change === null ? before : apply(before, change)).toBe(after);
    }),
  );
});

test("one typed letter is one inserted letter, wherever the caret stands", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (text, at) => {
      const caret = at % (text.length + 1);
      const after = `${text.slice(0, caret)}a${text.slice(caret)}`;
      expect(textChange(text, after, caret + 1)).toEqual({ at: caret, remove: 0, insert: "a" });
    }),
  );
});

test("a letter among equal letters is inserted where the caret is", () => {
  expect(textChange("aaaa", "aaaaa", 2)).toEqual({ at: 1, remove: 0, insert: "a" });
});

test("an emoji that replaces another with the same first half is replaced whole", () => {
  expect(textChange("x😀y", "x😁y")).toEqual({ at: 1, remove: 2, insert: "😁" });
});

test("a caret stays with its letter when somebody writes before it", () => {
  expect(movePosition(5, { at: 0, remove: 0, insert: "abc" })).toBe(8);
  expect(movePosition(2, { at: 4, remove: 2, insert: "" })).toBe(2);
});

test("what others wrote inside a stretch that is removed here stays", () => {
  const before = "satu dua tiga";
  const theirs: TextChange = { at: 5, remove: 0, insert: "BARU " };
  const mine = textChange(before, "satu", 4);
  expect(mine).not.toBeNull();
  let text = apply(before, theirs);
  for (const piece of carryOver(mine ?? theirs, theirs)) text = apply(text, piece);
  expect(text).toContain("BARU");
  expect(text).not.toContain("tiga");
});

test("text typed at one end and text written by others at the other end are both kept", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (mine, theirs) => {
      const before = "judul berita";
      const own = { at: before.length, remove: 0, insert: mine };
      const gap = { at: 0, remove: 0, insert: theirs };
      let text = apply(before, gap);
      for (const piece of carryOver(own, gap)) text = apply(text, piece);
      expect(text).toBe(`${theirs}${before}${mine}`);
    }),
  );
});
