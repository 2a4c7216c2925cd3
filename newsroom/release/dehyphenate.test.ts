import { expect, test } from "vitest";
import { hyphenAtLineEnd } from "./dehyphenate.ts";

test.each([
  ["ke-", "sejahteraan"],
  ["me-", "netapkan"],
  ["pembangun-", "an"],
  ["masya-", "rakat"],
  ["kesejahtera-", "an rakyat"],
  ["ber-", "main-main"],
])("%s / %s is one word", (line, next) => {
  expect(hyphenAtLineEnd(`warga ${line}`, next)).toBe("join");
});

test.each([
  ["anak-", "anak"],
  ["undang-", "undangan"],
  ["berlari-", "lari"],
  ["tolong-", "menolong"],
  ["surat-", "menyurat"],
  ["sayur-", "mayur"],
  ["bolak-", "balik"],
  ["warna-", "warni"],
  ["bermain-", "mainan"],
  ["hiruk-", "pikuk"],
  ["non-", "formal"],
  ["se-", "Provinsi"],
  ["ke-", "2"],
  ["Covid-", "19"],
  ["ASN-", "nya"],
])("%s / %s keeps its hyphen", (line, next) => {
  expect(hyphenAtLineEnd(`warga ${line}`, next)).toBe("keep");
});

test("a dash between spaces is no hyphen", () => {
  expect(hyphenAtLineEnd("tanggal 21 -", "22 November")).toBeNull();
  expect(hyphenAtLineEnd("warga", "desa")).toBeNull();
});
