import type { Block, Inline, ListItem, Paragraph, Subhead } from "#newsroom/body/types.ts";

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
 * nobody had pressed Enter. Where no line stands directly before, an empty one is left out.
 */
export function joinProposedBreaks(blocks: readonly Block[], before: Before = { line: null }): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case "paragraph":
      case "subhead":
        return joinedLine(block, before);
      case "quote": {
        const content = block.content.flatMap((line) => joinedLine(line, before));
        return content.length > 0 ? [{ ...block, content }] : [];
      }
      case "bulletList":
      case "orderedList": {
        const content = joinPoints(block.content, before);
        return content.length > 0 ? [{ ...block, content }] : [];
      }
      case "table":
        for (const cell of block.content.flatMap((row) => row.content ?? [])) {
          const inCell: Before = { line: null };
          const content = cell.content.flatMap((line) => joinedLine(line, inCell));
          cell.content = content.length > 0 ? content : [{ type: "paragraph" }];
        }
        before.line = null;
        return [block];
      default:
        before.line = null;
        return [block];
    }
  });
}

function joinPoints(points: readonly ListItem[], before: Before): ListItem[] {
  const kept: ListItem[] = [];
  for (const point of points) {
    const content = point.content.flatMap((part): ListItem["content"] => {
      if (part.type === "paragraph") return joinedLine(part, before);
      const inner = joinPoints(part.content, before);
      return inner.length > 0 ? [{ ...part, content: inner }] : [];
    });
    if (content[0]?.type === "paragraph") kept.push({ ...point, content });
    else if (content.length > 0) {
      // The point's own line went to the one before: what hung below it goes there, too.
      const last = kept.at(-1);
      if (last) last.content.push(...content);
      else kept.push({ ...point, content: [{ type: "paragraph" }, ...content] });
    }
  }
  return kept;
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
  if (line.content) to.content = joinedWords(to.content ?? [], line.content);
  return [];
}

/** Neighbours with the same marks are one text, as in the editor. */
function joinedWords(left: Inline[], right: Inline[]): Inline[] {
  const [first, ...rest] = right;
  const last = left.at(-1);
  if (last?.type !== "text" || first?.type !== "text") return [...left, ...right];
  if (JSON.stringify(last.marks) !== JSON.stringify(first.marks)) return [...left, ...right];
  return [...left.slice(0, -1), { ...last, text: last.text + first.text }, ...rest];
}
