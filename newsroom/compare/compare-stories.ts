import { countWords } from "#newsroom/body/word-count.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { alignLines, type Pair, textOf } from "./align.ts";
import { linesOfBody, tokensOfText } from "./lines.ts";
import {
  type ComparedField,
  type ComparedFieldChange,
  type ComparedLine,
  comparedFields,
  type Line,
  type PictureChange,
  type Run,
  type StoryComparison,
} from "./types.ts";
import { compareTokens, wholly } from "./words.ts";

/** How ids and switches of a story are called, in the reader's language. */
export interface FieldNames {
  section: (id: string) => string;
  person: (id: string) => string;
  kind: (kind: StoryContent["kind"]) => string;
  /** What a picture is called, such as its file name. */
  picture: (mediaId: string) => string;
  yes: string;
  no: string;
}

/** What the later version of a story has more, less or otherwise than the earlier one. */
export function compareStories(
  before: StoryContent,
  after: StoryContent,
  names: FieldNames,
): StoryComparison {
  const fields = withPictures(
    compareFields(fieldTexts(before, names), fieldTexts(after, names)),
    before.picture?.mediaId ?? null,
    after.picture?.mediaId ?? null,
  );
  const lines = markMoves(alignLines(linesOfBody(before.body), linesOfBody(after.body)).map(compareLine));
  const runs = [...fields.flatMap((change) => change.runs), ...lines.flatMap(countedRuns)];
  return {
    fields,
    lines,
    wordsInserted: wordsOf(runs, "inserted"),
    wordsDeleted: wordsOf(runs, "deleted"),
    identical: fields.length === 0 && lines.every((line) => line.status === "same"),
  };
}

function fieldTexts(story: StoryContent, names: FieldNames): Record<ComparedField, string> {
  return {
    kicker: story.kicker,
    title: story.title,
    dek: story.dek,
    place: story.place,
    kind: names.kind(story.kind),
    section: story.sectionId ? names.section(story.sectionId) : "",
    bylines: story.bylineIds.map(names.person).join(", "),
    code: story.code,
    tags: story.tags.join(", "),
    slug: story.slug,
    picture: story.picture ? names.picture(story.picture.mediaId) : "",
    pictureCaption: story.picture?.caption ?? "",
    pictureCredit: story.picture?.credit ?? "",
    pictureAlt: story.picture?.alt ?? "",
    unverified: story.unverified ? names.yes : names.no,
    sensitive: story.sensitive ? names.yes : names.no,
  };
}

function compareFields(
  before: Record<ComparedField, string>,
  after: Record<ComparedField, string>,
): ComparedFieldChange[] {
  return comparedFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      runs: compareTokens(tokensOfText(before[field]), tokensOfText(after[field])),
      pictures: null,
    }));
}

/** The change of the picture on top, with both pictures; also when two files have one name. */
function withPictures(
  fields: readonly ComparedFieldChange[],
  before: string | null,
  after: string | null,
): ComparedFieldChange[] {
  if (before === after) return [...fields];
  const pictures = { before, after };
  const named = fields.find(({ field }) => field === "picture");
  if (named) return fields.map((change) => (change === named ? { ...change, pictures } : change));
  return [...fields, { field: "picture", runs: [], pictures }];
}

function compareLine({ before, after }: Pair): ComparedLine {
  if (before && after) {
    const place = { kind: after.kind, depth: after.depth, pictures: picturesOf(before, after) };
    if (before.target !== after.target || textOf(before) !== textOf(after)) {
      return { status: "changed", ...place, runs: compareTokens(before.tokens, after.tokens) };
    }
    return {
      status: looksAlike(before, after) ? "same" : "restyled",
      ...place,
      runs: wholly("same", after.tokens),
    };
  }
  const line = after ?? before;
  if (!line) return { status: "same", kind: "paragraph", depth: 0, runs: [], pictures: null };
  const status = after ? "inserted" : "deleted";
  const { kind, depth, tokens } = line;
  return { status, kind, depth, runs: wholly(status, tokens), pictures: picturesOf(before, after) };
}

function picturesOf(before: Line | null, after: Line | null): PictureChange | null {
  const idOf = (line: Line | null) => (line?.kind === "picture" ? line.target : null);
  const change = { before: idOf(before), after: idOf(after) };
  return change.before || change.after ? change : null;
}

function looksAlike(before: Line, after: Line): boolean {
  if (before.kind !== after.kind || before.depth !== after.depth) return false;
  return before.tokens.every((token, index) => {
    const other = after.tokens[index];
    return other?.bold === token.bold && other.italic === token.italic && other.href === token.href;
  });
}

/** A line that left one place and came to another, word for word, was moved: neither written nor struck. */
function markMoves(lines: readonly ComparedLine[]): ComparedLine[] {
  const marked = [...lines];
  const gone = new Map<string, number[]>();
  const wordsOfLine = (line: ComparedLine) =>
    `${line.pictures?.before ?? line.pictures?.after ?? ""}${line.runs.map((run) => run.text).join("")}`;
  marked.forEach((line, index) => {
    if (line.status !== "deleted" || countWords(wordsOfLine(line)) < 4) return;
    const text = wordsOfLine(line);
    gone.set(text, [...(gone.get(text) ?? []), index]);
  });
  lines.forEach((line, index) => {
    const from = line.status === "inserted" ? gone.get(wordsOfLine(line))?.shift() : undefined;
    const left = from === undefined ? undefined : marked[from];
    if (from === undefined || !left) return;
    marked[from] = { ...left, status: "moved-from" };
    marked[index] = {
      ...line,
      status: "moved-to",
      runs: line.runs.map((run) => ({ ...run, status: "same" })),
    };
  });
  return marked;
}

function countedRuns(line: ComparedLine): readonly Run[] {
  return line.status === "moved-from" ? [] : line.runs;
}

function wordsOf(runs: readonly Run[], status: Run["status"]): number {
  return runs.reduce((total, run) => (run.status === status ? total + countWords(run.text) : total), 0);
}
