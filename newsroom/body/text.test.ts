import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText, isCleanText } from "./text.ts";

test("a line loses control, bidi and tag characters and keeps its words", () => {
  expect(cleanLine("  Wali\u0000 Kota\u202e\r\nJambi\u{e0041}  tegas\u200f ")).toBe("Wali Kota Jambi tegas");
});

test("letters written in two parts become one", () => {
  expect(cleanLine("cafe\u0301")).toBe("café");
});

test("cleaning twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(isCleanText(cleanText(text))).toBe(true);
    }),
  );
});

test("body text keeps tabs, line feeds and emoji", () => {
  expect(cleanText("a\tb\nc 👩‍🌾 \u0007")).toBe("a\tb\nc 👩‍🌾 ");
});
