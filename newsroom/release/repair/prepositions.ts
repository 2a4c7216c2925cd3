import type { Reading, Repair } from "./repair-strands.ts";

/** Places and times that `di` and `ke` stand before as words of their own. */
const places = new Set(
  (
    "rumah sekolah kantor pasar kota desa kampung sini sana situ mana antara antaranya atas dalam dalamnya luar depan " +
    "belakang samping sampingnya tengah sekitar sekitarnya seluruh tempat lokasi wilayah daerah kecamatan kabupaten provinsi " +
    "kelurahan lapangan gedung aula balai masjid jalan bawah hadapan bidang lingkungan tingkat masa akhir awal hari bulan"
  ).split(" "),
);
/** `keluar`, `kedua` and their like are words; so `ke` is asked for these alone. */
const directions = new Set(
  "rumah sekolah kantor pasar kota desa sini sana situ mana atas dalam depan belakang bawah lokasi".split(
    " ",
  ),
);
const actions = new Set(
  (
    "buka gelar hadiri lakukan laksanakan adakan harapkan ketahui katakan berikan sampaikan ikuti resmikan pimpin dampingi mulai " +
    "tetapkan bangun bentuk buat dukung minta serahkan salurkan jelaskan selenggarakan tuntut terima bagikan wajibkan imbau"
  ).split(" "),
);

/** `dirumah` that should be `di rumah`, and `di buka` that should be `dibuka`. */
export function prepositions({ text, tokens }: Reading): Repair[] {
  const repairs: Repair[] = [];
  tokens.forEach((token, index) => {
    if (token.isAddress) return;
    const word = token.text.toLowerCase();
    const rest = word.slice(2);
    const fused =
      (word.startsWith("di") && places.has(rest)) || (word.startsWith("ke") && directions.has(rest));
    if (fused && !/^\p{Lu}{2}/u.test(token.text)) {
      repairs.push({ from: token.from + 2, to: token.from + 2, text: " ", reason: "preposition" });
    }
    const next = tokens[index + 1];
    if (
      word === "di" &&
      next !== undefined &&
      actions.has(next.text) &&
      text.slice(token.to, next.from) === " "
    ) {
      repairs.push({ from: token.to, to: next.from, text: "", reason: "passive-verb" });
    }
  });
  return repairs;
}
