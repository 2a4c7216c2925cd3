import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanRelease } from "./clean-release.ts";
import { bodyTexts } from "./testing/words.ts";

/** A real release, kept beside the checkout because its words are not ours to publish. */
const file = new URL("../../../shared/fixtures/siaran-pers-bimtek-tksk.txt", import.meta.url);

describe.skipIf(!existsSync(file))("the real release", () => {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const { parts, changes } = cleanRelease({ text }, { knownCodes: ["mas"] });
  const paragraphs = bodyTexts(parts.body);

  test("has its title, caption and code in their fields, and no medium in the dateline", () => {
    expect(parts.title).toMatch(/^Dinas Sosdukcapil .* Kabupaten\/Kota$/);
    expect(parts.caption).toBe(parts.title);
    expect(parts.code).toBe("mas");
    expect(parts.place).toBe("");
    expect(paragraphs[0]).toMatch(/^Dinas Sosial Kependudukan dan Catatan Sipil Provinsi Jambi menggelar /);
    expect(paragraphs.at(-1)).toMatch(/TKSK dan PSM\.$/);
  });

  test("is unwrapped to its ten paragraphs, each beginning and ending as one", () => {
    expect(parts.body.map((block) => block.type)).toEqual(new Array(10).fill("paragraph"));
    expect(paragraphs.map((paragraph) => paragraph.split(" ").slice(0, 2).join(" "))).toEqual([
      "Dinas Sosial",
      "Acara ini",
      "Gubernur Jambi",
      "Dikatakan berdasarkan",
      "“Peningkatan IPM",
      "Kepala Dinas",
      "“Dan kita",
      "Diantara PSKS",
      "Bimtek ini",
      "Selanjutnya terwujudnya",
    ]);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/\.$/);
    expect(paragraphs.join("")).not.toContain("\n");
  });

  test("has its fused word offered as a repair, not repaired", () => {
    expect(changes.filter(({ reason }) => reason === "fused-words")).toMatchObject([
      { kind: "repair", applied: false, before: "mengatakanDinas", after: "mengatakan Dinas", at: 5 },
    ]);
    expect(paragraphs.join(" ")).toContain("mengatakanDinas");
    const ids = new Set(changes.map(({ id }) => id));
    const repaired = bodyTexts(cleanRelease({ text }, { accept: ids }).parts.body).join(" ");
    expect(repaired).toContain("mengatakan Dinas Sosial Provinsi bersinergi");
  });
});
