import fc from "fast-check";
import { expect, test } from "vitest";
import { maxQuestionLength, readQuestion } from "./question.ts";
import { markStart, markStop, readSnippet } from "./snippet.ts";

test("common words are dropped outside quotes and kept inside", () => {
  expect(readQuestion("harga dan stok di pasar").asked).toBe("harga stok pasar");
  expect(readQuestion('"di pasar" yang ramai').asked).toBe('"di pasar" ramai');
});

test("a question of nothing but common words is asked as it is", () => {
  expect(readQuestion("yang dan").asked).toBe("yang dan");
});

test("a minus and an or keep their meaning", () => {
  expect(readQuestion("cabai or bawang -gula").asked).toBe("cabai or bawang -gula");
});

const anyText = fc
  .array(fc.nat(0x2ffff), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

test("whatever is typed becomes a bounded line without control characters", () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const { text, asked } = readQuestion(typed);
      expect(text.length).toBeLessThanOrEqual(maxQuestionLength);
      expect(text + asked).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});

test("a snippet keeps every character that is not a mark", () => {
  const pieces = fc.array(fc.oneof(fc.string(), fc.constant(markStart), fc.constant(markStop)));
  fc.assert(
    fc.property(pieces, (parts) => {
      const headline = parts.join("");
      const plain = headline.replaceAll(markStart, "").replaceAll(markStop, "").replace(/\s+/gu, " ");
      const read = readSnippet(headline)
        .map(({ text }) => text)
        .join("");
      expect(read.replace(/\s+/gu, " ")).toBe(plain);
    }),
  );
});

test("what stands between two marks is marked", () => {
  expect(readSnippet(`harga ${markStart}cabai${markStop} turun`)).toEqual([
    { text: "harga ", marked: false },
    { text: "cabai", marked: true },
    { text: " turun", marked: false },
  ]);
});
