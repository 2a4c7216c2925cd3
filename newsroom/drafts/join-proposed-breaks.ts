import type { Block, BulletList, ListItem, OrderedList, Paragraph, Subhead } from "#newsroom/body/types.ts";
import { appendInline } from "./read-inline.ts";

type Line = Paragraph | Subhead;

/** Lines just read whose break to the line before is only proposed. */
const proposedBreaks = new WeakSet<object>();

/** Notes that the break before a line is only proposed. */
export function noteProposedBreak(line: Line): void {
  proposedBreaks.add(line);
}

/** The line that the words of a proposed one go to: the last one, while nothing but a break stands between. */
interface Before {
  line: Line | null;
}

/**
 * Blocks without the breaks that are only proposed: the words of such a line belong to the line before, as if
 * nobody had pressed Enter, and what followed it in its list or quote follows there. Where no line stands
 * directly before, an empty one is left out.
 */
export function joinProposedBreaks(blocks: readonly Block[], before: Before = { line: null }): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case "paragraph":
      case "subhead":
        kept.push(...joinedLine(block, before));
        break;
      case "quote": {
        const goesOn = goesToLineBefore(block.content[0], before);
        const content = block.content.flatMap((line) => joinedLine(line, before));
        const last = kept.at(-1);
        if (goesOn && last?.type === "quote") last.content.push(...content);
        else if (content.length > 0) kept.push({ ...block, content });
        break;
      }
      case "bulletList":
      case "orderedList":
        joinList(block, before, kept);
        break;
      case "table":
        for (const cell of block.content.flatMap((row) => row.content ?? [])) {
          const inCell: Before = { line: null };
          const content = cell.content.flatMap((line) => joinedLine(line, inCell));
          cell.content = content.length > 0 ? content : [{ type: "paragraph" }];
        }
        before.line = null;
        kept.push(block);
        break;
      default:
        before.line = null;
        kept.push(block);
    }
  }
  return kept;
}

type List = BulletList | OrderedList;

function joinList(list: List, before: Before, kept: (Block | ListItem["content"][number])[]): void {
  const goesOn = goesToLineBefore(list.content[0]?.content[0], before);
  const points: ListItem[] = [];
  const last = kept.at(-1);
  const into = goesOn && last?.type === list.type ? last.content : points;
  for (const point of list.content) {
    const content: ListItem["content"] = [];
    for (const part of point.content) {
      if (part.type === "paragraph") content.push(...joinedLine(part, before));
      else joinList(part, before, content);
    }
    if (content[0]?.type === "paragraph") into.push({ ...point, content });
    else if (content.length > 0) {
      // The point's own line went to the one before: what hung below it goes there, too.
      const above = into.at(-1);
      if (above) above.content.push(...content);
      else into.push({ ...point, content: [{ type: "paragraph" }, ...content] });
    }
  }
  if (points.length > 0) kept.push({ ...list, content: points });
}

function goesToLineBefore(line: unknown, before: Before): boolean {
  return typeof line === "object" && line !== null && proposedBreaks.has(line) && before.line !== null;
}

function joinedLine<Kind extends Line>(line: Kind, before: Before): Kind[] {
  if (!proposedBreaks.has(line)) {
    before.line = line;
    return [line];
  }
  const to = before.line;
  if (to === null) {
    if (line.content === undefined) return [];
    before.line = line;
    return [line];
  }
  for (const inline of line.content ?? []) {
    to.content ??= [];
    appendInline(to.content, inline);
  }
  return [];
}
