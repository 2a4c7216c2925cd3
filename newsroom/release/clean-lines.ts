import type { Ledger } from "./ledger.ts";
import { editLine, type Line } from "./lines.ts";
import type { Source } from "./source.ts";
import { sourceOf } from "./strand.ts";

const ruler = /^[-_=*~–—•.·#+<>|\s]{3,}$/;
const forwarded =
  /^(?:\[?(?:pesan )?diteruskan(?: berkali-kali)?\]?|\[?forwarded(?: many times)?\]?|<media tidak disertakan>|<media omitted>|pesan ini (?:telah )?dihapus|(?:gambar|video|stiker|dokumen) (?:tidak disertakan|dihilangkan))[:.]?$/i;
/** `[14/11 09.31] Humas: `, `[14/11/23, 09.31.22] Humas: ` and `14/11/23 09.31 - Humas: `. */
const stamps = [
  /^\[\d{1,2}[./:]\d{1,2}(?:[./]\d{2,4})?,? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: [AP]M)?\] ?[^:]{1,60}:(?: |$)/i,
  /^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: [AP]M)?, \d{1,2}[./]\d{1,2}[./]\d{2,4}\] ?[^:]{1,60}:(?: |$)/i,
  /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[.:]\d{2}(?: [AP]M)? - [^:]{1,60}:(?: |$)/i,
];

/** Drops rulers and what chat programs add: time and sender before a message, "Diteruskan". */
export function cleanLines(source: Source, lines: readonly Line[], ledger: Ledger): void {
  lines.forEach((line, index) => {
    if (line.shape.type === "cell") return;
    dropStamp(source, line, ledger);
    const text = line.seen.text;
    const reason = isRuler(text) ? "ruler" : text.length < 60 && forwarded.test(text) ? "forwarded" : null;
    if (reason !== null) {
      line.droppedBy = ledger.propose({ kind: "clean", reason, place: line.from, before: text, after: "" });
      startNext(lines, index);
    } else if (text === "" && line.edits[0] !== undefined) {
      line.droppedBy = line.edits[0].entry;
      // Nothing is left of it: the stamp of an empty message, or only invisible characters.
      startNext(lines, index);
    }
  });
}

function isRuler(text: string): boolean {
  return text.length >= 3 && ruler.test(text) && text !== "..." && !/^\.+$/.test(text);
}

function dropStamp(source: Source, line: Line, ledger: Ledger): void {
  const head = line.seen.text.slice(0, 110);
  for (const pattern of stamps) {
    const stamp = pattern.exec(head)?.[0];
    if (stamp === undefined) continue;
    const to = stamp.length >= line.seen.text.length ? line.to : sourceOf(line.seen, stamp.length);
    const entry = ledger.propose({
      kind: "clean",
      reason: "message-stamp",
      place: line.from,
      before: stamp.trim(),
      after: "",
    });
    editLine(source, line, entry, [{ from: line.from, to, text: "" }]);
    line.startsParagraph = true;
    line.blanksBefore = Math.max(line.blanksBefore, 1);
    return;
  }
}

function startNext(lines: readonly Line[], index: number): void {
  const next = lines[index + 1];
  if (next === undefined) return;
  next.startsParagraph = true;
  next.blanksBefore = Math.max(next.blanksBefore, 1);
}
