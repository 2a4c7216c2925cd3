import { expect, test } from "vitest";
import { askedWords, guessGate } from "./asked-words.ts";

test.each([
  ["/daerah/harga-cabai-naik", "harga-cabai-naik"],
  ["/2019/03/Harga_Cabai-Naik.html", "harga-cabai-naik"],
  ["/daerah/jembatan-dua/", "jembatan-dua"],
  ["/wp-login.php", null],
  ["/daerah/2024-11-02", null],
  ["/favicon.ico", null],
  ["/", null],
])("%s is asked for as %s", (path, words) => {
  expect(askedWords(path)).toBe(words);
});

test("words of an address are never longer than an address may be", () => {
  expect(askedWords(`/a/${"panjang-".repeat(60)}`)?.length).toBeLessThanOrEqual(120);
});

test("five guesses are made in a second, and again in the next", () => {
  let now = 10_000;
  const mayGuess = guessGate(() => now);
  expect(Array.from({ length: 6 }, mayGuess)).toEqual([true, true, true, true, true, false]);
  now += 1_000;
  expect(mayGuess()).toBe(true);
});
