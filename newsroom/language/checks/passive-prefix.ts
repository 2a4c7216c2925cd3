import type { CheckContext, Finding, Line } from "../line.ts";

/** Verbs without a suffix whose passive is often torn apart. */
const verbs = new Set(
  (
    "buka tutup gelar bangun bentuk buat dukung minta pimpin mulai duga tangkap tahan tetap bawa ambil beri bagi bantu hadir jual beli " +
    "panggil periksa pukul rawat sita tanam tangani tulis ubah ucap ungkap usung terima tunda tunjuk serahkan kenal jadwal ajak angkat " +
    "antar bakar cabut cari cek catat cegah cetak culik curi dakwa dapat dorong evakuasi ganti hapus hukum ikut imbau isi jaga jemput " +
    "kawal kelola kenakan kirim lantik lapor larang lepas lihat nilai olah pakai paksa panen pasang perbaiki pilih putus rampas rilis " +
    "rusak sambut sampaikan sebut selamatkan sidang siram sulap susun tabrak tambah tarik temui temukan tilang tolak tuntut undang urus vonis"
  ).split(" "),
);
/** Words with these endings that are no verbs. */
const nouns = new Set(
  "ikan pekan rekan bukan makan kanan kali sisi hari pagi tepi kaki lagi bali sini negeri isi".split(" "),
);

/** `di buka` for `dibuka`: the passive is one word. */
export function passivePrefix(line: Line, { lexicon }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  line.tokens.forEach((token, at) => {
    const next = line.tokens[at + 1];
    if (token.lower !== "di" || next === undefined || next.isCapital || !next.isWord) return;
    if (line.text.slice(token.to, next.from) !== " " || nouns.has(next.lower)) return;
    const isVerb =
      verbs.has(next.lower) ||
      (next.lower.length > 4 &&
        /(?:kan|[^aeiou]i)$/.test(next.lower) &&
        lexicon.has(`di${next.lower}`) &&
        !lexicon.has(next.lower.replace(/i$/, "i ").trim()));
    if (!isVerb) return;
    findings.push({ from: token.from, to: next.to, suggestions: [`${token.text}${next.lower}`] });
  });
  return findings;
}
