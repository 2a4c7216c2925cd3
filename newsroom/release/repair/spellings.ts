import type { Reading, Repair } from "./repair-strands.ts";

/** Frequent spellings and the standard ones (KBBI). */
export const standardSpellings: ReadonlyMap<string, string> = new Map<string, string>(
  (
    "aktifitas:aktivitas resiko:risiko beresiko:berisiko ijin:izin perijinan:perizinan mengijinkan:mengizinkan " +
    "propinsi:provinsi nopember:november pebruari:februari himbau:imbau himbauan:imbauan menghimbau:mengimbau " +
    "dihimbau:diimbau sholat:salat shalat:salat analisa:analisis antri:antre antrian:antrean apotik:apotek atlit:atlet " +
    "cidera:cedera detil:detail ekstrim:ekstrem frekwensi:frekuensi hakekat:hakikat hutang:utang ijasah:ijazah " +
    "jadual:jadwal jaman:zaman karir:karier komplek:kompleks kwalitas:kualitas kwantitas:kuantitas kwitansi:kuitansi " +
    "managemen:manajemen merubah:mengubah dirubah:diubah metoda:metode nasehat:nasihat penasehat:penasihat negri:negeri " +
    "obyek:objek subyek:subjek obyektif:objektif praktek:praktik rejeki:rezeki sekedar:sekadar silahkan:silakan " +
    "sistim:sistem standarisasi:standardisasi supir:sopir tehnik:teknik tehnis:teknis tehnologi:teknologi telpon:telepon " +
    "terlanjur:telanjur trampil:terampil ketrampilan:keterampilan ustad:ustaz ustadz:ustaz walikota:wali~kota " +
    "kordinasi:koordinasi kordinator:koordinator sinergisitas:sinergi bintek:bimtek terimakasih:terima~kasih " +
    "kerjasama:kerja~sama tandatangan:tanda~tangan tanggungjawab:tanggung~jawab orangtua:orang~tua prosentase:persentase " +
    "mensukseskan:menyukseskan mempengaruhi:memengaruhi memperdulikan:memedulikan mempedulikan:memedulikan " +
    "mentaati:menaati mensosialisasikan:menyosialisasikan mentargetkan:menargetkan " +
    "akte:akta azas:asas bathin:batin jenasah:jenazah kadaluarsa:kedaluwarsa " +
    "kadaluwarsa:kedaluwarsa konkrit:konkret kongkrit:konkret komoditi:komoditas lembab:lembap makluk:makhluk mahluk:makhluk " +
    "milyar:miliar milyard:miliar nampak:tampak nafas:napas rapih:rapi syah:sah tauladan:teladan " +
    "varitas:varietas faham:paham fihak:pihak hirarki:hierarki indera:indra insyaf:insaf kreatifitas:kreativitas " +
    "produktifitas:produktivitas efektifitas:efektivitas sportifitas:sportivitas sportip:sportif"
  )
    .split(" ")
    .map((pair): [string, string] => {
      const [written = "", better = ""] = pair.split(":");
      return [written, better.replace("~", " ")];
    }),
);

/** Spellings that the dictionary does not know as the standard ones, the case kept. */
export function spellings({ text, tokens }: Reading): Repair[] {
  const repairs: Repair[] = [];
  tokens.forEach((token, index) => {
    if (token.isAddress) return;
    const better = standardSpellings.get(token.text.toLowerCase());
    if (better !== undefined) {
      repairs.push({
        from: token.from,
        to: token.to,
        text: inCaseOf(token.text, better),
        reason: "spelling",
      });
      return;
    }
    // `se Provinsi` and `se- Provinsi`
    const next = tokens[index + 1];
    if (token.text !== "se" || next === undefined || !/^\p{Lu}/u.test(next.text)) return;
    const between = text.slice(token.to, next.from);
    if (between === " " || between === "- " || between === " -") {
      repairs.push({ from: token.to, to: next.from, text: "-", reason: "joined-prefix" });
    }
  });
  return repairs;
}

function inCaseOf(written: string, better: string): string {
  if (/^\p{Lu}{2,}$/u.test(written)) return better.toUpperCase();
  return /^\p{Lu}/u.test(written) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
