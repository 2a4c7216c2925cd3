import type { Reading, Repair } from "./repair-strands.ts";
import { contentWords, linkingWords } from "./words.ts";

const small = new Set(
  "di ke se para bagi atas sudah bisa dapat harus masih saat ketika lalu maka namun tetapi kami kita mereka".split(
    " ",
  ),
);
/** Doubling is grammar in Indonesian ("hati hati" for "hati-hati"): only words that are never doubled are offered. */
const everDoubled = new Set(
  "hati hari anak orang rumah lama satu besar banyak masalah warga langkah tempat tugas wilayah daerah lembaga".split(
    " ",
  ),
);

/** A word that was typed twice: `yang yang`, `di di`, `kegiatan kegiatan`. */
export function doubledWords({ text, tokens }: Reading): Repair[] {
  const repairs: Repair[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || next.text.toLowerCase() !== token.text.toLowerCase()) return;
    if (text.slice(token.to, next.from) !== " " || !isNeverDoubled(token.text.toLowerCase())) return;
    repairs.push({ from: token.to, to: next.to, text: "", reason: "doubled-word" });
  });
  return repairs;
}

function isNeverDoubled(word: string): boolean {
  if (linkingWords.has(word) || small.has(word)) return true;
  if (everDoubled.has(word)) return false;
  return contentWords.has(word) && word.length >= 6 && /^(?:me|di|ber|ter|pe|ke)/.test(word);
}
