import { isAllCapitals } from "../line-ends.ts";
import type { Line } from "../lines.ts";
import { type Desk, takeLine } from "./fields.ts";

const heading =
  /^(?:(?:siaran pers|press release|pers rilis|rilis(?: pers| berita)?|berita pers)(?:\s?:)?(?:\s?(?:nomor|no\.?)\s?:?.{0,60})?|(?:nomor|no\.?)\s?:.{1,60}|(?:for immediate release|untuk (?:segera )?(?:disiarkan|dipublikasikan)))$/i;
const contact = /\b(?:jalan|jl|telp|telepon|faks?|e-?mail|kode pos|website|situs)\b/i;

/** Drops what heads the paper of an office: "SIARAN PERS", its number, name and address. */
export function recogniseLetterhead(desk: Desk, lines: readonly Line[]): void {
  const top = lines.filter((line) => line.droppedBy === null && line.shape.type === "prose").slice(0, 8);
  for (const line of headBlock(top)) takeLine(desk, line, { reason: "letterhead", after: "" });
  for (const line of top) {
    if (line.droppedBy !== null) continue;
    // What goes on over a page is a sentence.
    if (line.bridged.length > 0 || line.seen.text.length > 110 || !heading.test(line.seen.text)) break;
    takeLine(desk, line, { reason: "letterhead", after: "" });
    line.endsParagraph = true;
  }
}

/** The first block, where it is the name of an office in capitals with its address. */
function headBlock(top: readonly Line[]): Line[] {
  const end = top.findIndex((line, index) => index > 0 && line.blanksBefore > 0);
  if (end < 2) return [];
  const block = top.slice(0, end);
  const isHead =
    isAllCapitals(block[0]?.seen.text ?? "") &&
    block.some(({ seen }) => contact.test(seen.text.slice(0, 120))) &&
    block.every(({ seen, bridged }) => seen.text.length <= 110 && bridged.length === 0);
  return isHead ? block : [];
}
