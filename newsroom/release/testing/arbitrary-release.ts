import fc from "fast-check";

const words = fc.constantFrom(
  ..."dinas warga yang dan di ke desa Seruni Bupati membuka jalan baru anak-anak 2024 Rp1.500 (PPKS) “kami” kata, pasar. sungai; mengatakanDinas dirumah yang".split(
    " ",
  ),
);
const sentence = fc
  .array(words, { minLength: 1, maxLength: 18 })
  .map((list) => list.join(" "))
  .chain((text) => fc.constantFrom(`${text}.`, text, `${text},`));
const noise = fc.constantFrom("  ", "\u200b ", " \u00a0", " ", " ", " ");
const noisySentence = fc
  .array(fc.tuple(words, noise), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([word, space]) => word + space).join(""));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

/** Breaks a text at a width, as old mail programs do. */
function wrapAt(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const wrapped = fc
  .tuple(paragraph, fc.integer({ min: 50, max: 90 }))
  .map(([text, width]) => wrapAt(text, width));
const line = fc.constantFrom(
  "Keterangan Foto: warga berkumpul",
  "Foto: Pasar pagi (Foto: Humas)",
  "SERUNI – Warga desa berkumpul di balai pada pagi hari.",
  "Kabar.id - Warga desa berkumpul.",
  "Sumber: Diskominfo",
  "Reporter: Dimas | Editor: Tini",
  "(mas)",
  "------",
  "[14/11 09.31] Humas: *Halo* semua",
  "Diteruskan",
  "- satu\n- dua",
  "1. satu\n2. dua\na. tiga",
  "satu\tdua\ntiga\tempat",
  "| a | b |\n|---|---|\n| c | d |",
  "*Judul Tebal Sekali*",
  "_miring_ dan *tebal*",
  "## Bagian Kedua",
  "SIARAN PERS",
  "Judul Berita Hari Ini",
  "Perahu kecil\nAir tenang\nLangit biru\nAngin pulang",
  "ke-\nsejahteraan rakyat",
  "Dari: Humas <humas@uji.example>\nKepada: redaksi@uji.example\nPerihal: Bupati Buka Jalan",
  "---------- Forwarded message ---------",
  "> Dinas membuka jalan baru di desa\n>\n> bagi warga desa Seruni.",
  "Pada Sel, 17 Nov 2026 pukul 09.12 Humas menulis:",
  "-- \nHumas Kabupaten\n0812",
  "Terkirim dari iPhone saya",
  "warga yang\n\fHalaman 2 dari 3\ndatang ke balai",
  "Pemerintah Kabupaten\n- 2 -",
  "\f2\ndan seterusnya.",
  "14/11/26 09.30 - Pesan dan panggilan dienkripsi secara end-to-end.",
  "[14/11/26, 9:31:22 AM] ~ Humas: <terlampir: 00000012-PHOTO.jpg>",
  "",
);
const block = fc.oneof(wrapped, paragraph, noisySentence, line);

/** Releases with every fault in every order: wrapped and whole paragraphs, lists, tables, signatures, noise. */
export const arbitraryRelease: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom("\n", "\n\n", "\n\n", "\r\n", "\n\n\n")), { maxLength: 14 })
  .map((blocks) => blocks.map(([text, end]) => text + end).join(""));

const properWords = fc.constantFrom(
  ..."dinas warga yang dan untuk jalan desa Seruni Bupati membuka saluran baru anak-anak 2024 Rp1.500 PPKS sungai".split(
    " ",
  ),
);
const properSentence = fc
  .array(properWords, { minLength: 8, maxLength: 30 })
  .map((list) => `Pemerintah ${list.join(" ")} kabupaten.`);
const properParagraph = fc
  .array(properSentence, { minLength: 1, maxLength: 5 })
  .map((list) => list.join(" "));

/** Releases as offices send them: title, dateline, paragraphs at one width or whole, apart or not, and a code. */
export const arbitraryArticle: fc.Arbitrary<string> = fc
  .record({
    title: fc.constantFrom("Bupati Buka Jalan Baru di Desa Seruni\n\n", "Bupati Buka Jalan Baru\n", ""),
    dateline: fc.constantFrom("SERUNI – ", "Kabar.id - ", ""),
    paragraphs: fc.array(properParagraph, { minLength: 1, maxLength: 6 }),
    width: fc.constantFrom(0, 55, 64, 72, 80),
    end: fc.constantFrom("\n", "\n\n", "\r\n\r\n"),
    code: fc.constantFrom("", " (mas)", "\n(mas/rud)"),
  })
  .map(({ title, dateline, paragraphs, width, end, code }) => {
    const written = paragraphs.map((text, index) => {
      // Two or three broken lines may be anything: only more of them tell their width.
      const tells = width === 0 || text.length > 400;
      const long = tells ? text : Array.from({ length: Math.ceil(400 / text.length) }, () => text).join(" ");
      const whole = index === 0 ? dateline + long : long;
      return width === 0 ? whole : wrapAt(whole, width);
    });
    return `${title}${written.join(end)}${code}\n`;
  });
