import type { CheckName, DefaultRule, RuleGroup, Severity } from "../../types.ts";

function check(
  name: CheckName,
  group: RuleGroup,
  severity: Severity,
  message: string,
  matches: readonly string[],
  misses: readonly string[],
): DefaultRule {
  const code = `periksa-${name}`;
  return { code, group, kind: "check", entries: name, message, suggestion: "", severity, matches, misses };
}

/** What needs the dictionary, the neighbours or the whole story: written in code, switched and worded in the table. */
export const checks: readonly DefaultRule[] = [
  check(
    "preposition",
    "prepositions",
    "error",
    "Kata depan ditulis terpisah: “{better}”.",
    ["Warga berkumpul dirumah ketua RT."],
    ["Warga berkumpul di rumah ketua RT.", "Karyawan dirumahkan."],
  ),
  check(
    "passive-prefix",
    "prepositions",
    "error",
    "Awalan “di-” ditulis serangkai: “{better}”.",
    ["Pasar itu di buka kemarin."],
    ["Pasar itu dibuka kemarin.", "Mereka bertemu di pasar."],
  ),
  check(
    "doubled-word",
    "spelling",
    "error",
    "Kata ini tertulis dua kali.",
    ["Petugas yang yang berjaga."],
    ["Petugas yang berjaga.", "Anak-anak bermain."],
  ),
  check(
    "fused-words",
    "spelling",
    "error",
    "Spasi hilang: “{better}”.",
    ["Ia mengatakanDinas akan menata pasar.", "Bantuan itu untukmeningkatkan hasil panen."],
    ["Ia mengatakan Dinas akan menata pasar.", "Video itu ada di YouTube."],
  ),
  check(
    "punctuation",
    "punctuation",
    "warning",
    "Periksa spasi di dekat tanda baca.",
    ["Hujan turun,warga mengungsi."],
    ["Hujan turun, warga mengungsi."],
  ),
  check(
    "quotes",
    "punctuation",
    "warning",
    "Tanda petik tidak berpasangan.",
    ["“Kami siap, kata Rahmat."],
    ["“Kami siap,” kata Rahmat."],
  ),
  check(
    "unknown-word",
    "spelling",
    "error",
    "“{word}” tidak ada dalam kamus.",
    ["Pemerintah meningkatakn layanan."],
    ["Pemerintah meningkatkan layanan.", "Pak Bakhtiar hadir."],
  ),
  check(
    "name-two-ways",
    "names",
    "warning",
    "Nama ini ditulis dengan dua cara; di tempat lain “{better}”.",
    ["Budi Suryono hadir. Setelah itu Budi Suryomo pulang."],
    ["Budi Suryono hadir. Setelah itu Budi Suryono pulang."],
  ),
]; // prettier-ignore
