/** Words that are doubled with another sound; the hyphen between their halves is real. */
const soundPairs = new Set([
  "hiruk-pikuk",
  "kalang-kabut",
  "simpang-siur",
  "lalu-lalang",
  "morat-marit",
  "serba-serbi",
  "pontang-panting",
  "beras-petas",
  "ramah-tamah",
  "sopan-santun",
  "tua-muda",
  "suka-duka",
  "jual-beli",
  "pulang-pergi",
  "antar-jemput",
  "sana-sini",
  "satu-satunya",
]);
const prefixes = new Set([
  "non",
  "anti",
  "pro",
  "pra",
  "pasca",
  "eks",
  "se",
  "multi",
  "semi",
  "sub",
  "wakil",
  "mantan",
  "tri",
  "dwi",
  "panca",
  "maha",
]);

/**
 * What becomes of a hyphen at the end of a line: `join` when it only splits a word between syllables,
 * `keep` when it belongs there (`anak-anak`, `non-formal`, `ke-2`), null when the line ends in none.
 */
export function hyphenAtLineEnd(line: string, next: string): "join" | "keep" | null {
  const left = /([\p{L}\p{N}]+)[-‐]$/u.exec(line.slice(-60))?.[1];
  const right = /^[\p{L}\p{N}]+/u.exec(next.slice(0, 60))?.[0];
  if (left === undefined || right === undefined) return null;
  if (!/^\p{Ll}/u.test(right) || /\p{N}/u.test(left) || /^\p{Lu}{2,}$/u.test(left)) return "keep";
  // The whole word before the hyphen may have hyphens of its own: `ber-main-main`.
  return isReal(left.toLowerCase(), right.toLowerCase()) ? "keep" : "join";
}

function isReal(left: string, right: string): boolean {
  if (prefixes.has(left) || soundPairs.has(`${left}-${right}`)) return true;
  if (left.length < 3) return false;
  // anak-anak, undang-undangan, berlari-lari, tolong-menolong, sayur-mayur, surat-menyurat
  if (right.startsWith(left) || (right.length >= 3 && left.endsWith(right))) return true;
  if (left.length >= 4 && right.includes(left.slice(1))) return true;
  // bermain-mainan: the longest end of the left that begins the right
  for (let length = Math.min(left.length, right.length); length >= 4; length -= 1) {
    if (right.startsWith(left.slice(-length))) return true;
  }
  // bolak-balik, gerak-gerik, warna-warni
  const bones = (word: string) => word.replace(/[aeiou]/g, "");
  return left.length >= 4 && right.length >= 4 && bones(left) === bones(right);
}
