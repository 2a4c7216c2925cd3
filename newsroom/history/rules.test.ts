import { expect, test } from "vitest";
import { readVersion, revisionName, versionWord } from "./rules.ts";

test.each([
  ["1", 1],
  ["48", 48],
  ["naskah", "draft"],
  ["0", null],
  ["-1", null],
  ["1.5", null],
  ["satu", null],
  ["99999999999", null],
  ["", null],
  [["1", "2"], null],
  [undefined, null],
])("the address says %j: %j", (word, version) => {
  expect(readVersion(word)).toBe(version);
});

test("what the address calls a version leads back to it", () => {
  for (const version of [1, 12, "draft"] as const) expect(readVersion(versionWord(version))).toBe(version);
});

test("a name is one clean line of at most 80 characters; nothing takes the name away", () => {
  expect(revisionName("  Sebelum   dipotong\n")).toBe("Sebelum dipotong");
  expect(revisionName("   ")).toBe("");
  expect(revisionName("a".repeat(80))).toHaveLength(80);
  expect(revisionName("a".repeat(81))).toBeNull();
});
