import { cleanLine } from "#newsroom/body/text.ts";
import type { Block, Paragraph } from "#newsroom/body/types.ts";
import { BlockBuilder } from "./block-builder.ts";
import type { Group } from "./groups.ts";
import type { Entry } from "./ledger.ts";
import type { MarkIndex } from "./mark-index.ts";
import type { Field } from "./recognise/fields.ts";
import { bylineOf } from "./recognise/signatures.ts";
import { emptyStrand, type Strand } from "./strand.ts";
import type { Change, PartName, ReleaseParts } from "./types.ts";

/** A paragraph or part with its final text. */
export interface Piece {
  group: Group;
  strand: Strand;
}

/** A place of the source and what of the story came from it, in order of the source. */
export type Landing = { from: number; at: Change["at"] };

/** The parts of the story from its pieces and fields, where each piece landed, and the body's paragraphs in order. */
export function composeParts(
  pieces: readonly Piece[],
  fields: readonly Field[],
  marks: MarkIndex,
  blanks: Entry | null,
): { parts: ReleaseParts; landings: Landing[]; paragraphs: Strand[] } {
  const builder = new BlockBuilder();
  const paragraphs: Strand[] = [];
  const landings: Landing[] = [];
  const texts: Record<PartName, string> = {
    title: "",
    dek: "",
    place: "",
    caption: "",
    credit: "",
    source: "",
    code: "",
    byline: "",
  };
  for (const { group, strand } of pieces) {
    const [line] = group.lines;
    if (line === undefined) continue;
    const part = line.part?.entry.applied ? line.part.name : null;
    if (part !== null) {
      texts[part] = [texts[part], cleanLine(strand.text)].filter((text) => text !== "").join(" ");
      landings.push({ from: line.from, at: part });
      continue;
    }
    const shaped = line.shapedBy === null || line.shapedBy.applied;
    if (strand.text === "" && !(shaped && line.shape.type === "cell")) continue;
    if (blanks !== null && !blanks.applied) {
      for (let count = 1; count < line.blanksBefore; count += 1) {
        builder.add({ type: "prose" }, { type: "paragraph" });
        paragraphs.push(emptyStrand);
      }
    }
    const at = builder.add(shaped ? line.shape : { type: "prose" }, paragraphOf(strand, marks));
    paragraphs.push(strand);
    landings.push({ from: line.from, at });
  }
  const held = fields.filter((field) => field.entry.applied);
  for (const field of held) if (field.name !== "byline") texts[field.name] ||= cleanLine(field.text);
  texts.byline = cleanLine(bylineOf(held.filter((field) => field.name === "byline")));
  const body: Block[] = builder.finish();
  return { parts: { ...texts, body }, landings, paragraphs };
}

function paragraphOf(strand: Strand, marks: MarkIndex): Paragraph {
  const content = marks.inlineOf(strand);
  return content.length === 0 ? { type: "paragraph" } : { type: "paragraph", content };
}
