import type { Block, Inline, ListItem } from "#newsroom/body/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { Stretch } from "./line.ts";

/** Where in a story a line stands, for people: a key under `language.places` in `messages/*.json`. */
export type StoryPlace = "kicker" | "title" | "dek" | "pictureCaption" | "body";

export interface ContentLine {
  readonly place: StoryPlace;
  readonly text: string;
  readonly foreign: readonly Stretch[];
}

/** The lines of a story that are checked, in its order: those that the editor marks, and captions in the body. */
export function linesOfContent(content: StoryContent): ContentLine[] {
  const field = (place: StoryPlace, text: string): ContentLine => ({ place, text, foreign: [] });
  const fields = [
    field("kicker", content.kicker),
    field("title", content.title),
    field("dek", content.dek),
    field("pictureCaption", content.picture?.caption ?? ""),
  ];
  return [...fields, ...content.body.content.flatMap(linesOfBlock)].filter(({ text }) => text.trim() !== "");
}

function linesOfBlock(block: Block | ListItem): ContentLine[] {
  if (block.type === "paragraph" || block.type === "subhead") return [lineOf(block.content ?? [])];
  if (block.type === "table") {
    return block.content.flatMap((row) =>
      (row.content ?? []).flatMap((cell) => cell.content.flatMap(linesOfBlock)),
    );
  }
  if (block.type === "picture" || block.type === "embed") {
    return [{ place: "pictureCaption", text: block.attrs.caption, foreign: [] }];
  }
  if ("content" in block) return block.content.flatMap((part) => linesOfBlock(part));
  return [];
}

function lineOf(content: readonly Inline[]): ContentLine {
  let text = "";
  const foreign: Stretch[] = [];
  for (const inline of content) {
    const piece = inline.type === "text" ? inline.text : "\n";
    const isItalic = inline.type === "text" && inline.marks?.some(({ type }) => type === "italic");
    if (isItalic) foreign.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { place: "body", text, foreign };
}
