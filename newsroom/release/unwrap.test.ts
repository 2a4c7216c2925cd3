import { expect, test } from "vitest";
import { seamsOf } from "./unwrap.ts";

function seams(text: string, blankLinesSeparate = false): string {
  const lines = text.split("\n").map((line) => ({
    text: line.trim(),
    indent: line.length - line.trimStart().length,
    endsInSoftHyphen: line.endsWith("\u00ad"),
    startsText: false,
  }));
  const short = { space: "s", glue: "g", syllable: "y", keep: "k", paragraph: "p" };
  return seamsOf(lines, { blankLinesSeparate })
    .map((seam) => short[seam])
    .join("");
}

const wrapped = `Warga menanam seribu pohon di sepanjang tepi sungai yang
longsor pada musim hujan lalu, dibantu para siswa dari tiga
sekolah.`;

test("lines of one width are joined until a sentence ends on a short line", () => {
  expect(seams(`${wrapped}\n${wrapped}`)).toBe("sspss");
});

test("a sentence that ends on a full line goes on, unless something speaks for a new paragraph", () => {
  const full = "Warga menanam seribu pohon di sepanjang tepi sungai itu ya.";
  expect(
    seams(
      `${wrapped.replace("sekolah.", "")}sekolah dan kampung di seberang jembatan gantung lama.\n${wrapped}`,
    ),
  ).toBe("sssss");
  expect(seams(`${wrapped}\n${full}\n${wrapped}`, true)).toMatch(/^sspsss$/);
  expect(seams(`${wrapped}\n${full}\n“Kami\nsenang.`)).toMatch(/^sspp/);
});

test("a closing mark on a long line of its own ends the paragraph", () => {
  const long = `${"kata ".repeat(60)}akhir.`;
  expect(seams(`${long}\n${wrapped}\n${long}`)).toBe("psspp".slice(0, 4));
});

test("lines that all begin with names and figures tell their width by the words that had no room", () => {
  const sentence = `Rombongan diterima Camat Seruni Hilir bersama Lurah
Batang Asai dan puluhan warga di balai desa kemarin.`;
  expect(seams(`${sentence}\n${sentence}\n${sentence}`)).toMatch(/^s.s.s$/);
  expect(
    seams(
      "Lurah Seruni Hilir Membuka Pasar Murah di Balai Desa\nCamat Batang Asai Meninjau Jembatan Gantung Baru\nBupati",
    ),
  ).toBe("kk");
});

test("short lines stay as they are: verse, addresses, forms", () => {
  expect(seams("Perahu kecil\nAir tenang\nLangit biru")).toBe("kk");
  expect(seams("Jalan Melati Nomor 5\nKelurahan Sari\nKota Seruni")).toBe("kk");
});

test("short and long paragraphs on lines of their own stay paragraphs", () => {
  expect(seams("Selamat pagi.\nIni rilis kami.\nTerima kasih.")).toBe("pp");
});

test("a headline before text at the same width is not drawn into it", () => {
  expect(seams(`Pohon di Tepi Sungai\n${wrapped}`)).toBe("pss");
  expect(seams(`${wrapped}\nPOHON DI TEPI SUNGAI\n${wrapped}`)).toBe("sspps".concat("s"));
});

test("indented first lines begin paragraphs", () => {
  const indented = wrapped.replace("Warga", "   Warga");
  expect(seams(`${indented}\n${indented}`)).toBe("sspss");
});

test("an abbreviation at the line end is no end of a sentence", () => {
  expect(
    seams(
      `Warga menanam seribu pohon di sepanjang tepi Jl.\nMelati yang longsor pada musim hujan lalu dibantu\npara siswa.`,
    ),
  ).toBe("ss");
});
