import fc from "fast-check";
import { expect, test } from "vitest";
import { blockNow, cleanReaderName, placeAfterSignIn, readEmail, readerNameProblem } from "./rules.ts";

const guarded = ["Warta Batanghari", "Yulia Rahmawati", "Masrul", "PT Warta Batanghari Media"];

test.each([
  ["Maryam Husin", null],
  ["O’Brien-Siregar 2", null],
  ["", "name-missing"],
  ["...", "name-missing"],
  ["Al", "name-too-short"],
  ["x".repeat(41), "name-too-long"],
  ["<b>Budi</b>", "name-malformed"],
  ["www.judi/id", "name-malformed"],
  ["Yulia Rahmawati", "name-taken"],
  ["YULIA  RAHMAWATI", "name-taken"],
  ["Yu1ia Rahmawat1", "name-taken"],
  ["Yuliа Rаhmаwаti", "name-taken"],
  ["Kak Yulia Rahmawati", "name-taken"],
  ["Warta Batanghari", "name-taken"],
  ["masrul", "name-taken"],
  ["Masrullah", null],
  ["Admin", "name-taken"],
  ["Redaksi Jambi", "name-taken"],
  ["R3daksi", "name-taken"],
  ["Tim Moderator", "name-taken"],
] as const)("the name %j is told as it is", (name, problem) => {
  expect(readerNameProblem(cleanReaderName(name), guarded)).toBe(problem);
});

test("a clean name is one line without invisible signs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
      const name = cleanReaderName(typed);
      expect(name).not.toMatch(/[\n\r\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(cleanReaderName(name)).toBe(name);
    }),
  );
});

test.each([
  [" Nama@Contoh.ID ", "nama@contoh.id"],
  ["ｎama@contoh.id", "nama@contoh.id"],
  ["tanpa-at.contoh.id", null],
  ["dua@at@contoh.id", null],
  ["a@b", null],
  ["a b@contoh.id", null],
  [`${"a".repeat(250)}@contoh.id`, null],
  ["korban@contoh.id, lain@contoh.id", null],
])("the address %j is read as %j", (typed, email) => {
  expect(readEmail(typed)).toBe(email);
});

test("after signing in a reader goes to their own pages only", () => {
  const form = "/komentar/tulis?berita=01900000-0000-7000-8000-000000000000";
  expect(placeAfterSignIn(form)).toBe(form);
  for (const elsewhere of [
    "//evil.example",
    "https://evil.example",
    "/desk",
    "/komentar/tulis?x=%0d%0a",
    "/\\evil",
  ])
    expect(placeAfterSignIn(elsewhere)).toBe("/akun-pembaca");
});

test("a block ends by itself", () => {
  const now = new Date("2026-11-29T12:00:00Z");
  const row = { blockedAt: now, blockedUntil: null, blockReason: "Menghina" };
  expect(blockNow(row, now)).toEqual({ reason: "Menghina", until: null });
  expect(blockNow({ ...row, blockedUntil: now }, now)).toBeNull();
  expect(blockNow({ ...row, blockedAt: null, blockReason: "" }, now)).toBeNull();
});
