import type { Finding, Line } from "../line.ts";

/** Places and times before which `di` is a word of its own. */
const afterDi = new Set(
  (
    "rumah sekolah kantor pasar kota desa kampung sini sana situ mana antara atas dalam luar depan belakang samping tengah " +
    "sekitar seluruh tempat lokasi wilayah daerah kecamatan kabupaten provinsi kelurahan lapangan gedung aula balai masjid " +
    "jalan bawah hadapan bidang lingkungan tingkat masa akhir awal hari bulan tahun pagi malam sungai laut kebun sawah hutan " +
    "bandara terminal pelabuhan jembatan simpang ujung pinggir tepi sisi sebelah negara dunia indonesia kawasan kamar " +
    "ruang halaman rs puskesmas pondok pesantren kampus sejumlah beberapa berbagai setiap sela sekeliling sebuah salah antaranya"
  ).split(" "),
);
/** `keluar`, `kedua`, `kepala` are words, so `ke` is looked for before these alone. */
const afterKe = new Set(
  (
    "rumah sekolah kantor pasar kota desa kampung sini sana situ mana atas dalam depan belakang bawah lokasi tempat jalan sungai " +
    "bandara terminal pelabuhan masjid gedung lapangan seluruh sejumlah beberapa berbagai pinggir tepi sebelah samping kebun sawah " +
    "hutan laut puskesmas provinsi kabupaten kecamatan kelurahan rs arah"
  ).split(" "),
);

/** `dirumah` for `di rumah`, `kesekolah` for `ke sekolah`. */
export function preposition(line: Line): Finding[] {
  return line.tokens.flatMap((token): Finding[] => {
    if (!token.isWord || token.isAddress || (token.isShout && token.text.length < 5)) return [];
    if (token.isCapital && !token.isFirst && !line.isHeadline && !token.isShout) return [];
    const rest = token.lower.slice(2);
    const place = rest.replace(/nya$/, "");
    const isFused =
      (token.lower.startsWith("di") && (afterDi.has(place) || afterDi.has(rest))) ||
      (token.lower.startsWith("ke") && (afterKe.has(place) || afterKe.has(rest)));
    if (!isFused) return [];
    const better = `${token.text.slice(0, 2)} ${token.text.slice(2)}`;
    return [{ from: token.from, to: token.to, suggestions: [better] }];
  });
}
