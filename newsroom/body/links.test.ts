import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowedHref, isExternalHref, toHref } from "./links.ts";

test.each([
  "https://jambi.go.id/berita?id=1&x=2#atas",
  "http://contoh.id",
  "HTTPS://CONTOH.ID/",
  "https://contoh.id/berita/%20a",
  "https://bücher.example/ä",
  "mailto:redaksi@contoh.id",
  "tel:+62741123",
])("%s may be linked", (href) => {
  expect(isAllowedHref(href)).toBe(true);
});

test.each([
  "",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  " https://contoh.id",
  "https://contoh.id/a b",
  "https://contoh.id\\@evil.example",
  "https://contoh.id/\u202e",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://contoh.id/1",
  "ftp://contoh.id",
  "//evil.example",
  "/berita",
  "contoh.id",
  "https:evil.example",
  "https:///evil.example",
  "https://",
  "https://user:secret@contoh.id",
  "https://contoh.id@evil.example",
  "mailto:",
  "tel:",
  `https://contoh.id/${"a".repeat(3000)}`,
])("%j may not be linked", (href) => {
  expect(isAllowedHref(href)).toBe(false);
});

test("whatever is allowed is http, https, mailto or tel to a browser too", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (href) => {
      if (isAllowedHref(href)) expect(new URL(href).protocol).toMatch(/^(https?|mailto|tel):$/);
    }),
  );
});

test("what a person types becomes an address", () => {
  expect(toHref(" jambi.go.id/berita ")).toBe("https://jambi.go.id/berita");
  expect(toHref("redaksi@contoh.id")).toBe("mailto:redaksi@contoh.id");
  expect(toHref("https://contoh.id")).toBe("https://contoh.id");
  expect(toHref("javascript:alert(1)")).toBeNull();
  expect(toHref("dua kata")).toBeNull();
});

test("a link leaves the site unless its origin is the site's", () => {
  expect(isExternalHref("https://contoh.id/a", "https://contoh.id")).toBe(false);
  expect(isExternalHref("https://contoh.id.evil.example/a", "https://contoh.id")).toBe(true);
  expect(isExternalHref("mailto:a@b.id", "https://contoh.id")).toBe(false);
});
