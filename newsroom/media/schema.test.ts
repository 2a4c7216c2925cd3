import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanFileName, pictureDescriptionSchema } from "./schema.ts";
import { pictureFailures } from "./types.ts";

test("a description is cleaned and measured, and unknown keys are refused", () => {
  expect(pictureDescriptionSchema.parse({ caption: " Warga\n\u202emenanam  padi " })).toEqual({
    caption: "Warga menanam padi",
  });
  expect(pictureDescriptionSchema.safeParse({ caption: "x".repeat(501) }).success).toBe(false);
  expect(pictureDescriptionSchema.safeParse({ credit: "x".repeat(121) }).success).toBe(false);
  expect(pictureDescriptionSchema.safeParse({ alt: "x".repeat(301) }).success).toBe(false);
  expect(pictureDescriptionSchema.safeParse({ focal: { x: 1.01, y: 0 } }).success).toBe(false);
  expect(pictureDescriptionSchema.safeParse({ token: "x" }).success).toBe(false);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\foto\\banjir.jpg", "banjir.jpg"],
  ["foto\u202egpj.exe", "fotogpj.exe"],
  ["", "gambar"],
  ["x".repeat(500), "x".repeat(200)],
])("the file name %j is kept as %j", (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
});

test.each(["id", "en"])("every failure has its words in %s", (language) => {
  const { pictures } = JSON.parse(
    readFileSync(new URL(`../../messages/${language}.json`, import.meta.url), "utf8"),
  );
  expect(Object.keys(pictures.failures).sort()).toEqual([...pictureFailures].sort());
});
