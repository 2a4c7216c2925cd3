import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

test.each([
  ["Siti Nur Aminah", "SA"],
  ["Rahmat", "R"],
  ["  éva  (mas) ", "É"],
  ["", ""],
])("%s is %s in a box", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
