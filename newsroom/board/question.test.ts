import { expect, it } from "vitest";
import { readBoardQuestion } from "./question.ts";

it.each([
  ["jembat", "jembat", { before: "", last: "jembat" }],
  ["harga kar", "harga kar", { before: "harga", last: "kar" }],
  ["100%", "100%", null],
  ['"balai desa"', '"balai desa"', null],
  ["balai -warga", "balai -warga", null],
  ["  ", "", null],
])("%s is asked as %s, and may go on: %o", (typed, asked, begun) => {
  expect(readBoardQuestion(typed)).toEqual({ asked, begun });
});
