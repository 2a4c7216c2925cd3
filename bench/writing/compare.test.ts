import { expect, test } from "vitest";
import { compareTexts } from "./compare.ts";

test("the same text has lost nothing", () => {
  expect(compareTexts("satu dua ", "satu dua")).toEqual({ lost: 0, surplus: 0, around: "" });
});

test("a missing stretch is counted whole, wherever it is", () => {
  expect(compareTexts("satu dua tiga", "satu tiga")).toMatchObject({ lost: 4, surplus: 0 });
  expect(compareTexts("satu dua tiga", "satu dua")).toMatchObject({ lost: 5, surplus: 0 });
  expect(compareTexts("satu dua tiga", "")).toMatchObject({ lost: 13, surplus: 0 });
});

test("a word that stands there twice is no loss but a surplus", () => {
  expect(compareTexts("satu dua", "satu satu dua")).toMatchObject({ lost: 0, surplus: 5 });
});
