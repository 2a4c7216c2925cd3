import { startsLowerCase } from "../line-ends.ts";
import { type Line, standingLines } from "../lines.ts";
import { cutEnd, cutStart, type Desk, takeLine } from "./fields.ts";

const label =
  /^(?:(?:keterangan|ket\.?)\s?(?:gambar|foto|poto)\s?[:–-]|(?:teks foto|caption(?: foto)?|foto|gambar)\s?:)\s?(?=\S)/i;
const creditAtEnd =
  /\s*[([](?:foto|sumber foto|kredit(?: foto)?|dok(?:umentasi)?|ist(?:imewa)?)\b\.?\s?[:/]?\s?([^()[\]]{0,60})[)\]]\.?$/i;
const creditLine = /^[([]?(?:foto|sumber foto|kredit foto)\s?[:/]\s?([^()[\]]{2,60})[)\]]?\.?$/i;
const archiveLine = /^[([](?:dok(?:umentasi)?|ist(?:imewa)?)\b\.?\s?[:/]?\s?([^()[\]]{0,60})[)\]]\.?$/i;
const creditor = /^(?:dok|doc|humas|istimewa|ist\b|antara|diskominfo|kominfo|protokol|media center)/i;

/** Finds the picture's text ("Keterangan Foto: …") and who took it ("(Foto: Humas)"). The first of each counts. */
export function recogniseCaption(desk: Desk, lines: readonly Line[]): void {
  let hasCaption = false;
  let hasCredit = false;
  lines.forEach((line, index) => {
    if (line.droppedBy !== null || line.shape.type !== "prose") return;
    const text = line.seen.text;
    const credit = text.length <= 90 ? creditOf(text) : undefined;
    if (credit !== undefined && !hasCredit && (/^[([]/.test(text) || creditor.test(credit))) {
      hasCredit = true;
      const entry = takeLine(desk, line, { reason: "credit", after: credit });
      desk.fields.push({ name: "credit", text: credit, entry });
      return;
    }
    const start = label.exec(text.slice(0, 60))?.[0];
    if (start === undefined || hasCaption) return;
    hasCaption = true;
    const entry = desk.ledger.propose({
      kind: "recognise",
      reason: "caption",
      place: line.from,
      before: text,
      after: text.slice(start.length),
    });
    cutStart(desk, line, start.length, entry);
    line.part = { name: "caption", entry };
    line.startsParagraph = true;
    const last = captionEnd(line, lines, index);
    last.endsParagraph = true;
    if (!hasCredit) hasCredit = takeCreditAtEnd(desk, last);
  });
}

function creditOf(text: string): string | undefined {
  const archive = archiveLine.exec(text);
  if (archive !== null) return archive[1]?.trim() || text.replace(/[()[\].]/g, "").trim();
  return creditLine.exec(text)?.[1]?.trim();
}

/** A caption goes on in the lines after it only where they begin in lower case. */
function captionEnd(line: Line, lines: readonly Line[], index: number): Line {
  let last = line;
  for (const next of standingLines(lines.slice(index + 1, index + 5))) {
    if (next.blanksBefore > 0 || next.shape.type !== "prose" || !startsLowerCase(next.seen.text)) break;
    last = next;
  }
  return last;
}

function takeCreditAtEnd(desk: Desk, line: Line): boolean {
  const text = line.seen.text;
  const tail = text.slice(-100);
  const found = creditAtEnd.exec(tail);
  if (found === null) return false;
  const whole = found[0].trim();
  const credit = found[1]?.trim() || whole.replace(/[()[\].]/g, "").trim();
  const entry = desk.ledger.propose({
    kind: "recognise",
    reason: "credit",
    place: line.from,
    before: whole,
    after: credit,
  });
  cutEnd(desk, line, text.length - tail.length + found.index, entry);
  desk.fields.push({ name: "credit", text: credit, entry });
  return true;
}
