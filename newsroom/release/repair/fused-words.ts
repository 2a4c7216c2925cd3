import type { Reading, Repair } from "./repair-strands.ts";
import { splitByShape } from "./split-by-shape.ts";
import { contentWords, linkingWords, wholeWords } from "./words.ts";

/** Names with a capital inside that are let be in a release; the language checker asks about them. */
const namesOfReleases = new Set(
  "DPMPTSPs PosyanduKu RSUDs PPKSs PPKMs PPPKs VanDijk".toLowerCase().split(" "),
);

/** Words that lost the space between them: `mengatakanDinas`, `TKSKdan`, `tahun2023`, `untukmeningkatkan`. */
export function fusedWords({ tokens }: Reading): Repair[] {
  const repairs: Repair[] = [];
  for (const { text, from, isAddress } of tokens) {
    if (isAddress || text.length < 5 || text.length > 60) continue;
    const at = splitByShape(text, namesOfReleases);
    if (at !== null) {
      repairs.push({ from: from + at, to: from + at, text: " ", reason: "fused-words" });
      continue;
    }
    const small = smallSplit(text);
    if (small !== null)
      repairs.push({ from: from + small, to: from + small, text: " ", reason: "fused-small-words" });
  }
  return repairs;
}

function smallSplit(text: string): number | null {
  const word = text.toLowerCase();
  if (wholeWords.has(word) || contentWords.has(word)) return null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const splits =
      (linkingWords.has(left) && (contentWords.has(right) || linkingWords.has(right))) ||
      (contentWords.has(left) && linkingWords.has(right));
    if (splits) return at;
  }
  return null;
}
