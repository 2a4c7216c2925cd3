import { expect, test } from "vitest";
import { cleanRelease } from "./clean-release.ts";
import type { ReleaseInput } from "./types.ts";

const paragraph =
  "Dinas Perikanan Kabupaten Lubuk Sari membagikan seribu bibit\nikan patin kepada dua belas kelompok pembudidaya. Bibit itu\ndiantar langsung ke kolam warga.\n";
const megabyte = 1_000_000;

function filled(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** Seconds of processor time, which other programs on the machine do not lengthen. */
function secondsOf(input: ReleaseInput): number {
  const before = process.cpuUsage();
  cleanRelease(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function growth(make: (length: number) => ReleaseInput, size: number): number {
  cleanRelease(make(20_000));
  const small = Math.min(secondsOf(make(size)), secondsOf(make(size)));
  return secondsOf(make(size * 4)) / Math.max(small, 0.03);
}

test("four times the text takes about four times the time, up to the 4 MB of a long paste", () => {
  expect(growth((length) => ({ text: filled(paragraph, length) }), megabyte)).toBeLessThan(9);
}, 120_000);

test("four times the HTML takes about four times the time", () => {
  const html = "<p class=MsoNormal>Dinas <b>Perikanan</b> membagikan <i>bibit</i> ikan.<o:p></o:p></p>\n";
  expect(growth((length) => ({ html: filled(html, length) }), megabyte / 2)).toBeLessThan(9);
}, 120_000);

const patterns: [string, "text" | "html", string][] = [
  ["one endless word", "text", "a"],
  ["one line", "text", "kata yang panjang, "],
  ["empty lines", "text", "\n"],
  ["brackets", "text", "("],
  ["stars", "text", "*a "],
  ["quotes", "text", "“a "],
  ["hyphens at line ends", "text", "ke-\n"],
  ["one-point lists", "text", "1. a\nb\n"],
  ["names", "text", "Budi Santoso Budhi Santosa "],
  ["table rows", "text", "a\tb\n"],
  ["quoted lines", "text", "> kata\n"],
  ["mail headers", "text", "Dari: a\nKepada: b\n"],
  ["letters passed on", "text", "--- Forwarded message ---\nDari: a\n"],
  ["answers", "text", "Pada Sel, 17 Nov 2026 a menulis:\n"],
  ["page marks under an open sentence", "text", "halaman 1\n"],
  ["pages", "text", "\f1\nkepala surat\n"],
  ["chat stamps", "text", "[17/11/26, 09.31.22] a: b\n"],
  ["angle brackets", "html", "<"],
  ["open comments", "html", "<!--"],
  ["open tags", "html", "<a "],
  ["open attributes", "html", '<a href="'],
  ["nested elements", "html", "<b>"],
  ["ends without beginnings", "html", "<b></i>"],
  ["scripts", "html", "<script></script"],
  ["ampersands", "html", "&amp"],
  ["nested lists", "html", "<ul><li>a"],
  ["nested tables", "html", "<table><tr><td>a"],
];

test.each(patterns)(
  "hostile input of %s grows no faster",
  (_name, kind, pattern) => {
    const make = (length: number): ReleaseInput =>
      kind === "text" ? { text: filled(pattern, length) } : { html: filled(pattern, length) };
    expect(growth(make, 40_000)).toBeLessThan(12);
  },
  60_000,
);
