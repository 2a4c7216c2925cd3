import fc from "fast-check";
import { expect, test } from "vitest";
import { slugify } from "./slug.ts";

test("a title becomes an address of words", () => {
  expect(slugify("Gubernur Buka Bimtek TKSK se-Provinsi Jambi")).toBe(
    "gubernur-buka-bimtek-tksk-se-provinsi-jambi",
  );
  expect(slugify("Jum’at “Berkah” di Café")).toBe("jumat-berkah-di-cafe");
  expect(slugify("！！！")).toBe("");
});

test("whatever the title, the address has the shape that the database asks for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
      const slug = slugify(title);
      expect(slug === "" || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 120)).toBe(true);
    }),
  );
});
