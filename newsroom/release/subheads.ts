import type { Group } from "./groups.ts";
import type { Ledger } from "./ledger.ts";
import { endsSentence, isAllCapitals, isTitleCase, startsLowerCase } from "./line-ends.ts";
import { editLine } from "./lines.ts";
import type { MarkIndex } from "./mark-index.ts";
import type { Source } from "./source.ts";
import { sourceOf } from "./strand.ts";

const hashes = /^#{1,6}\s+(?=\S)/;
const longestSubhead = 90;

/** Finds the headings between paragraphs: short lines of their own before running text. */
export function recogniseSubheads(
  source: Source,
  groups: readonly Group[],
  marks: MarkIndex,
  ledger: Ledger,
): void {
  // What an undone change brought back changes nothing for its neighbours.
  const standing = groups.filter((group) => group.lines[0]?.droppedBy === null);
  standing.forEach((group, index) => {
    const [line] = group.lines;
    if (line === undefined || group.lines.length > 1 || line.shape.type !== "prose") return;
    if (line.part !== null || line.startsText) return;
    const text = line.seen.text;
    const sign = hashes.exec(text.slice(0, 12))?.[0] ?? "";
    if (sign === "" && !isHeading(text, standing[index + 1], () => marks.isBold(line.seen))) return;
    const entry = ledger.propose({
      kind: "recognise",
      reason: "subhead",
      place: line.from,
      before: text,
      after: text.slice(sign.length),
    });
    line.shapedBy = entry;
    line.shape = { type: "subhead", level: sign.trim().length > 2 ? 3 : 2 };
    if (sign !== "") {
      editLine(source, line, entry, [{ from: line.from, to: sourceOf(line.seen, sign.length), text: "" }]);
    }
  });
}

function isHeading(text: string, next: Group | undefined, isBold: () => boolean): boolean {
  if (text.length > longestSubhead || text.length < 4 || startsLowerCase(text)) return false;
  if (endsSentence(text) || /[.,;:]$/.test(text) || / ?: /.test(text)) return false;
  const first = next?.lines[0];
  const last = next?.lines.at(-1);
  if (first === undefined || last === undefined || first.part !== null) return false;
  if (first.shape.type !== "prose" && first.shape.type !== "quote") return false;
  const length = next?.lines.reduce((sum, line) => sum + line.seen.text.length, 0) ?? 0;
  if (length < 60 || !endsSentence(last.seen.text)) return false;
  return isAllCapitals(text) || isTitleCase(text) || isBold();
}
