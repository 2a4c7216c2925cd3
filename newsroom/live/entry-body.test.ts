import fc from "fast-check";
import { expect, test } from "vitest";
import type { BodyLabels } from "#newsroom/body/html/labels.ts";
import { parseBody } from "#newsroom/body/schema.ts";
import { bodyToHtml } from "#newsroom/body/to-html.ts";
import { cleanLines } from "#newsroom/corrections/rules.ts";
import { entryBody } from "./entry-body.ts";
import { plainLines } from "./rules.ts";

const labels: BodyLabels = {
  picture: "Keterangan foto",
  credit: "Foto",
  readAlso: "Baca juga",
  gallery: "Galeri",
  of: "dari",
  table: "Tabel",
  embed: { youtube: "", instagram: "", tiktok: "", x: "", facebook: "" },
};

function html(text: string): string {
  const body = entryBody(text);
  return body
    ? bodyToHtml(body, {
        pictures: () => null,
        storyPath: () => null,
        labels,
        siteOrigin: "https://warta.example",
      })
    : "";
}

test.each([
  ["Air naik lagi.", "<p>Air naik lagi.</p>"],
  ["Satu.\n\nDua.\nTiga.", "<p>Satu.</p>\n<p>Dua.</p>\n<p>Tiga.</p>"],
  ["*Air* naik _lagi_.", "<p><strong>Air</strong> naik <em>lagi</em>.</p>"],
  ["*Air _naik_ lagi*", "<p><strong>Air </strong><strong><em>naik</em></strong><strong> lagi</strong></p>"],
  ["3*4*5 dan nama_berkas_ini", "<p>3*4*5 dan nama_berkas_ini</p>"],
  ["a * b * c", "<p>a * b * c</p>"],
  ["- 412 rumah\n- 3 dusun\nSelesai", "<ul><li>412 rumah</li><li>3 dusun</li></ul>\n<p>Selesai</p>"],
  ["2. Kedua\n3) Ketiga", '<ol start="2"><li>Kedua</li><li>Ketiga</li></ol>'],
  [
    "Lihat https://contoh.id/a_b_c. Ya.",
    '<p>Lihat <a href="https://contoh.id/a_b_c" rel="noopener">https://contoh.id/a_b_c</a>. Ya.</p>',
  ],
  [
    "[peta *baru*](https://warta.example/peta)",
    '<p><a href="https://warta.example/peta">peta *baru*</a></p>',
  ],
  ["[klik](javascript:alert(1))", "<p>[klik](javascript:alert(1))</p>"],
  ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ["", ""],
  [" \n\n ", ""],
])("%j becomes %j", (text, expected) => {
  expect(html(text)).toBe(expected);
});

test("whatever is typed becomes a body of the closed set, and no word of it is lost", () => {
  const typed = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.constantFrom("*", "_", "- ", "1. ", "\n", "[a](https://b.id)", "https://c.id/d", "](", "*_x_*"),
      ),
      { maxLength: 20 },
    )
    .map((parts) => cleanLines(parts.join("")));
  fc.assert(
    fc.property(typed, (text) => {
      const body = entryBody(text);
      if (body === null) return text.trim() === "";
      expect(parseBody(body)).toMatchObject({ ok: true });
      // Signs fall away and addresses go into their links; every other letter stays, in its order.
      const letters = (of: string) => of.replace(/[^\p{L}]/gu, "");
      if (!text.includes("](")) expect(letters(plainLines(text).join("\n"))).toBe(letters(text));
      return true;
    }),
    { numRuns: 400 },
  );
});

test("the longest text that is looked at is read in a moment, however hostile", () => {
  for (const text of [
    "*".repeat(2_000),
    "[".repeat(2_000),
    "*a ".repeat(660),
    "_*".repeat(1_000),
    "[a](".repeat(500),
  ]) {
    const since = performance.now();
    entryBody(text);
    expect(performance.now() - since).toBeLessThan(250);
  }
});
