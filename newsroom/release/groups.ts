import { hyphenAtLineEnd } from "./dehyphenate.ts";
import type { Entry, Ledger } from "./ledger.ts";
import { finalStrand, joinStamp, type Line } from "./lines.ts";
import type { Shape, Source } from "./source.ts";
import { emptyStrand, joinStrands, type Strand, sliceStrand } from "./strand.ts";
import type { Seam, Surroundings } from "./unwrap.ts";
import { seamsOf } from "./unwrap.ts";

/** Lines that become one paragraph (or one part): the seams between them are never "paragraph". */
export interface Group {
  lines: Line[];
  seams: Seam[];
  /** Stands in a block of its own, with an empty line (or nothing) on both sides. */
  standsApart: boolean;
  unwrapEntry: Entry | null;
  syllableEntries: Map<number, Entry>;
}

/**
 * The lines as paragraphs. Only the lines as they look with all changes done are asked, so that the
 * same changes are found whatever is undone; a line that an undone change would have dropped is a
 * paragraph of its own.
 */
export function groupLines(lines: readonly Line[], ledger: Ledger): Group[] {
  const blocks = blocksOf(lines);
  const around: Surroundings = {
    blankLinesSeparate: blocks.filter(({ length }) => length > 1).length >= 3,
  };
  const groups: Group[] = [];
  for (const block of blocks) {
    const [only] = block;
    if (only?.droppedBy && !only.droppedBy.applied) {
      groups.push(groupOf([only], [], false));
      continue;
    }
    let from = 0;
    const seams = seamsOfBlock(block, around);
    for (let index = 0; index < block.length; index += 1) {
      if (index + 1 < block.length && seams[index] !== "paragraph") continue;
      groups.push(
        groupOf(
          block.slice(from, index + 1),
          seams.slice(from, index),
          from === 0 && index + 1 === block.length,
        ),
      );
      from = index + 1;
    }
  }
  for (const group of groups) proposeUnwrap(group, ledger);
  return groups;
}

function groupOf(lines: Line[], seams: Seam[], standsApart: boolean): Group {
  return { lines, seams, standsApart, unwrapEntry: null, syllableEntries: new Map() };
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.droppedBy !== null) {
      if (line.isBridged) continue;
      before = null;
      if (line.droppedBy.applied) continue;
      if (line.stamps === null || !isText(line.stamps)) blocks.push([line]);
      continue;
    }
    const block = blocks.at(-1);
    const goesOn =
      block !== undefined &&
      before !== null &&
      line.blanksBefore === 0 &&
      !line.startsParagraph &&
      !before.endsParagraph &&
      shapeKey(line.shape) === shapeKey(before.shape);
    if (goesOn) block.push(line);
    else blocks.push([line]);
    before = line;
  }
  return blocks;
}

/** Takes undone stamps back to the front of their messages: once every change has been named after its place. */
export function joinStamps(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.stamps !== null && !line.droppedBy?.applied && isText(line.stamps)) joinStamp(line, line.stamps);
  }
}

/** Whether a line stands in the body, neither dropped nor a part of its own. */
function isText({ droppedBy, part }: Line): boolean {
  return !droppedBy?.applied && !part?.entry.applied;
}

function shapeKey(shape: Shape): string {
  switch (shape.type) {
    case "prose":
      return "prose";
    case "subhead":
      return `subhead-${shape.level}`;
    case "quote":
      return `quote-${shape.quote}`;
    case "point":
      return `point-${shape.point}`;
    case "cell":
      return `cell-${shape.table}-${shape.row}-${shape.cell}`;
  }
}

function seamsOfBlock(block: readonly Line[], around: Surroundings): Seam[] {
  const [first] = block;
  if (first === undefined || block.length < 2) return [];
  const texts = block.map((line) => ({ ...line, text: line.seen.text }));
  if (first.shape.type === "cell") return block.slice(1).map(() => "keep");
  const isOne = first.part !== null || first.shape.type === "subhead" || first.shape.type === "point";
  if (!isOne) return seamsOf(texts, around);
  return texts.slice(1).map((next, index): Seam => {
    const line = texts[index];
    if (line?.endsInSoftHyphen) return "glue";
    const hyphen = hyphenAtLineEnd(line?.text ?? "", next.text);
    return hyphen === null ? "space" : hyphen === "join" ? "syllable" : "glue";
  });
}

function proposeUnwrap(group: Group, ledger: Ledger): void {
  const [first] = group.lines;
  if (first === undefined || group.seams.every((seam) => seam === "keep")) return;
  const texts = group.lines.map((line) => line.seen.text);
  const joined = texts.map((text, index) => text + separatorOf(group.seams[index])).join("");
  if (first.part?.name !== "title" && first.part?.name !== "dek") {
    group.unwrapEntry = ledger.propose({
      kind: "unwrap",
      reason: "unwrap",
      place: first.from,
      before: texts.join("\n"),
      after: joined,
      values: { count: group.lines.length },
    });
  }
  group.seams.forEach((seam, index) => {
    const line = group.lines[index];
    if (seam !== "syllable" || line === undefined) return;
    const left = /[\p{L}\p{N}-]+[-‐]$/u.exec(line.seen.text.slice(-60))?.[0] ?? "";
    const right = /^[\p{L}\p{N}]+/u.exec((texts[index + 1] ?? "").slice(0, 60))?.[0] ?? "";
    const entry = ledger.propose({
      kind: "dehyphenate",
      reason: "syllable-hyphen",
      place: line.to,
      before: `${left}\n${right}`,
      after: left.slice(0, -1) + right,
    });
    // Without the lines joined, the hyphen is still the end of a line.
    if (group.unwrapEntry !== null && !group.unwrapEntry.applied) entry.applied = false;
    group.syllableEntries.set(index, entry);
  });
}

function separatorOf(seam: Seam | undefined): string {
  if (seam === undefined || seam === "glue" || seam === "syllable") return "";
  return seam === "space" ? " " : "\n";
}

/** The group's text with the changes done that are applied. */
export function strandOfGroup(source: Source, group: Group): Strand {
  const part = group.lines[0]?.part;
  const whole = part?.name === "title" || part?.name === "dek" ? part.entry : group.unwrapEntry;
  const undone = whole !== null && !whole.applied;
  const strands: Strand[] = [];
  const separators: string[] = [];
  group.lines.forEach((line, index) => {
    const strand = finalStrand(source, line);
    const dropsHyphen = !undone && (group.syllableEntries.get(index)?.applied ?? false);
    const kept = dropsHyphen ? sliceStrand(strand, 0, strand.text.length - 1) : strand;
    if (kept.text === "") return;
    // A page's number that was wanted back stands where it stood.
    const back = line.bridged.filter(({ droppedBy }) => droppedBy !== null && !droppedBy.applied);
    strands.push(kept, ...back.map((each) => finalStrand(source, each)));
    separators.push(
      ...back.map(() => "\n"),
      undone || back.length > 0 ? "\n" : separatorOf(group.seams[index]),
    );
  });
  return strands.length === 0 ? emptyStrand : joinStrands(strands, separators);
}
