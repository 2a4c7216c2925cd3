import fc from "fast-check";
import { expect, test } from "vitest";
import { markedPieces } from "./marked-pieces.ts";

test("words inside a marked line show as their own change, and the line goes on after them", () => {
  const traces = [
    { from: 0, to: 11, id: "line" },
    { from: 4, to: 6, id: "space" },
  ];
  expect(markedPieces("satu  duaan tiga", traces)).toEqual([
    { text: "satu", id: "line" },
    { text: "  ", id: "space" },
    { text: "duaan", id: "line" },
    { text: " tiga", id: null },
  ]);
});

test("what was taken out shows as a place without text", () => {
  expect(markedPieces("ab", [{ from: 1, to: 1, id: "gone" }])).toEqual([
    { text: "a", id: null },
    { text: "", id: "gone" },
    { text: "b", id: null },
  ]);
});

test("no letter is lost or doubled, however traces lie", () => {
  const trace = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), id: `${a}-${b}` }));
  fc.assert(
    fc.property(fc.string({ maxLength: 24 }), fc.array(trace), (text, traces) => {
      const sorted = [...traces].sort((a, b) => a.from - b.from || b.to - a.to);
      expect(
        markedPieces(text, sorted)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
