import type { Ledger } from "./ledger.ts";
import { editLine, type Line } from "./lines.ts";
import type { Source } from "./source.ts";
import { cutStrand, type Edit } from "./strand.ts";
import type { Reason } from "./types.ts";

const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc\u{e0000}-\u{e007f}]/gu;
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const spaceRun = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}/g;
/** Letters with separate accents, ligatures of PDF files, and the "bold" letters of chat programs. */
const oddLetters = /\p{L}\p{M}+|[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/gu;
const pictograph = /^\p{Extended_Pictographic}/u;

/** Removes what cannot be seen, makes every space an ordinary single one, and letters plain letters. */
export function cleanCharacters(source: Source, lines: readonly Line[], ledger: Ledger): void {
  for (const line of lines) {
    const raw = source.text.slice(line.from, line.to);
    const start = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const clean = (reason: Reason, edits: Edit[]) => {
      if (edits.length === 0) return;
      const after = cutStrand(source.text, line.from, line.to, edits).text.trim();
      const entry = ledger.propose({
        kind: "clean",
        reason,
        place: line.from,
        before: text,
        after,
        values: { count: edits.length },
      });
      editLine(source, line, entry, edits);
    };
    const at = line.from + start;
    clean("invisible-characters", invisibleEdits(text, at));
    clean(
      "odd-spaces",
      editsFor(text, at, oddSpace, () => " "),
    );
    clean("doubled-spaces", doubledSpaces(text, at));
    clean(
      "odd-letters",
      editsFor(text, at, oddLetters, (found) =>
        /^\p{L}\p{M}/u.test(found) ? found.normalize("NFC") : found.normalize("NFKC"),
      ),
    );
  }
}

function invisibleEdits(text: string, at: number): Edit[] {
  const edits: Edit[] = [];
  for (const found of text.matchAll(invisible)) {
    const end = found.index + found[0].length;
    // A joiner between pictures makes one emoji of several.
    if (found[0] === "\u200d" && pictograph.test(text.slice(end, end + 2))) continue;
    edits.push({ from: at + found.index, to: at + end, text: "" });
  }
  return edits;
}

function doubledSpaces(text: string, at: number): Edit[] {
  return [...text.matchAll(spaceRun)].map((found) => ({
    from: at + found.index + 1,
    to: at + found.index + found[0].length,
    text: "",
  }));
}

function editsFor(text: string, at: number, pattern: RegExp, replace: (found: string) => string): Edit[] {
  const edits: Edit[] = [];
  for (const found of text.matchAll(pattern)) {
    const replacement = replace(found[0]);
    if (replacement === found[0]) continue;
    edits.push({ from: at + found.index, to: at + found.index + found[0].length, text: replacement });
  }
  return edits;
}
