import { endsSentence } from "../line-ends.ts";
import type { Line } from "../lines.ts";
import { cutEnd, type Desk, takeLine } from "./fields.ts";

const codeAtEnd = /[([]\s?([\p{L}*]{1,6}(?:\s?[/,&.-]\s?[\p{L}*]{1,6}){0,3})\s?[)\]][\s*.]*$/u;
const numbers = new Set([
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "nol",
  "rupiah",
  "orang",
  "hari",
  "tahun",
]);

/** Finds the code that closes a story: `(mas)`, `(mas/rud)`, `(*)`, `(adv)`. */
export function recogniseCode(desk: Desk, lines: readonly Line[]): void {
  const last = lines.findLast((line) => line.droppedBy === null && line.shape.type !== "cell");
  if (last === undefined || last.part !== null) return;
  const text = last.seen.text;
  const tail = text.slice(-50);
  const found = codeAtEnd.exec(tail);
  if (found?.[1] === undefined) return;
  const start = text.length - tail.length + found.index;
  const before = text.slice(0, start).trimEnd();
  if (!isCode(found[1], before, desk.knownCodes)) return;
  const code = found[1].toLowerCase().replace(/\s/g, "");
  if (before === "") {
    const entry = takeLine(desk, last, { reason: "code", after: code });
    desk.fields.push({ name: "code", text: code, entry });
    return;
  }
  const entry = desk.ledger.propose({
    kind: "recognise",
    reason: "code",
    place: last.from,
    before: text.slice(start),
    after: code,
  });
  cutEnd(desk, last, start, entry);
  desk.fields.push({ name: "code", text: code, entry });
}

function isCode(written: string, before: string, known: ReadonlySet<string>): boolean {
  const closesText = before === "" || endsSentence(before);
  return written.split(/[/,&.-]/).every((piece) => {
    const code = piece.trim();
    if (/^\*+$/.test(code) || known.has(code.toLowerCase()) || /^adv(?:ertorial)?$/i.test(code)) return true;
    if (closesText) return code.length >= 2;
    return code.length >= 2 && code.length <= 5 && !/\p{Lu}/u.test(code) && !numbers.has(code);
  });
}
