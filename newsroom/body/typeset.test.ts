import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryText } from "./testing/arbitrary-body.ts";
import { typeset, typesetRuns } from "./typeset.ts";

const nb = "\u00a0";

describe("a line is set as print sets it", () => {
  test.each([
    ['Ia berkata, "Kami siap."', "Ia berkata, “Kami siap.”"],
    ["\"Saya dengar ia bilang 'ya',\" kata Rudi.", "“Saya dengar ia bilang ‘ya’,” kata Rudi."],
    ['("kampung tua")', "(“kampung tua”)"],
    ["Jum'at malam", "Jum’at malam"],
    ["musik '90-an", "musik ’90-an"],
    ['"Saya lulus tahun 1998" katanya', "“Saya lulus tahun 1998” katanya"],
    ["Jambi - Muara Bungo", "Jambi – Muara Bungo"],
    ["Jambi -- ibu kota -- ramai", "Jambi – ibu kota – ramai"],
    ["harga Rp 5.000 naik", `harga Rp${nb}5.000 naik`],
    ["pukul 14.05 WIB", `pukul 14.05${nb}WIB`],
    ["17.00 WITA dan 18.00 WIT", `17.00${nb}WITA dan 18.00${nb}WIT`],
    ["H. Ahmad dan M. Yusuf A. Rahman", `H.${nb}Ahmad dan M.${nb}Yusuf A.${nb}Rahman`],
    ["Prof. Dr. Siti", `Prof.${nb}Dr.${nb}Siti`],
    ["Pasal 12 menyebut 5 persen", `Pasal${nb}12 menyebut 5${nb}persen`],
  ])("%s", (typed, set) => expect(typeset(typed)).toBe(set));
});

describe("what is no running text stays as it was typed", () => {
  test.each([
    ["tingginya 5'10\""],
    ['layar 21" dan pipa 3"'],
    ["https://contoh.id/a?b='c'&d=\"e\"&f=1"],
    ["www.contoh.id/jum'at"],
    ["surat ke o'neil@contoh.id"],
    ['tulis `const a = "b"` begitu'],
    ['isi class="a b" di sana'],
    ["anak-anak 2019-2024"],
    ["--- akhir ---"],
    ["- butir"],
  ])("%s", (typed) => expect(typeset(typed)).toBe(typed));

  test("an address at the end of a quotation does not keep its mark straight", () => {
    expect(typeset('"Buka https://contoh.id/a."')).toBe("“Buka https://contoh.id/a.”");
    expect(typeset('katanya, "tinggi 5\'10" itu"')).toBe("katanya, “tinggi 5'10\" itu”");
  });
});

test("a quotation may begin in one run and end in another", () => {
  expect(typesetRuns(['"', "Kami", ' siap," katanya'])).toEqual(["“", "Kami", " siap,” katanya"]);
});

const lines = fc.oneof(
  arbitraryText,
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        " ",
        "-",
        "–",
        "“",
        "”",
        "‘",
        "’",
        "a",
        "R",
        "p",
        "Rp",
        "5",
        ".",
        "WIB",
        "H",
        "=",
        "`",
        "(",
        "https://a.id",
        "@",
        "\u00a0",
        "/",
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join("")),
);

test("setting twice changes nothing more, and only marks, hyphens and spaces change", () => {
  const plain = (text: string) =>
    text
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\u00a0/g, " ")
      .replace(/--?|–/g, "-");
  fc.assert(
    fc.property(lines, (text) => {
      const set = typeset(text);
      expect(typeset(set)).toBe(set);
      expect(plain(set)).toBe(plain(text));
    }),
    { numRuns: 3_000 },
  );
});

test("cutting a line into runs changes nothing of how it is set", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (text, cut) => {
      const at = cut % (text.length + 1);
      const runs = typesetRuns([text.slice(0, at), text.slice(at)]);
      expect(runs.join("")).toBe(typeset(text));
    }),
  );
});
