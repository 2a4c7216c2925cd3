import type { Block } from "#newsroom/body/types.ts";
import type { ReleaseTrace, Trace } from "./trace.ts";
import type { Change, ChangeKind, CleanedRelease, ReleaseParts } from "./types.ts";

/** So much of a release is shown and listed; all of it is cleaned. What is shown must not freeze a phone. */
export const shownCharacters = 20_000;
const shownChanges = 150;

/** What the desk shows of a cleaned release: small enough to be handed over and drawn at once. */
export interface ReleaseView {
  texts: Omit<ReleaseParts, "body">;
  before: { text: string; traces: Trace[]; length: number };
  /** The first blocks of the body, and where changes show in each of their paragraphs, in order. */
  after: { blocks: Block[]; traces: Trace[][]; length: number; blocksInAll: number };
  /** Of each kind the first ones. */
  changes: Change[];
  counts: Record<ChangeKind, { all: number; applied: number; undoable: number }>;
}

/** The view of a cleaned release. */
export function viewOf({ parts, changes, trace }: CleanedRelease & { trace: ReleaseTrace }): ReleaseView {
  const { body, ...texts } = parts;
  const { blocks, length } = firstBlocks(body, shownCharacters);
  const counts = emptyCounts();
  const listed: Change[] = [];
  for (const change of changes) {
    const count = counts[change.kind];
    if (count.all < shownChanges) listed.push(change);
    count.all += 1;
    if (change.applied) count.applied += 1;
    if (change.undoable) count.undoable += 1;
  }
  const end = Math.min(trace.text.length, shownCharacters);
  return {
    texts,
    before: {
      text: trace.text.slice(0, end).toWellFormed(),
      traces: upTo(trace.before, end),
      length: trace.text.length,
    },
    after: {
      blocks,
      traces: trace.after.slice(0, paragraphsIn(blocks)),
      length,
      blocksInAll: body.length,
    },
    changes: listed,
    counts,
  };
}

/** The first whole blocks of a body that hold up to `limit` characters (at least one), and the length of all. */
export function firstBlocks(body: readonly Block[], limit: number): { blocks: Block[]; length: number } {
  const blocks: Block[] = [];
  let length = 0;
  for (const block of body) {
    length += lengthOf(block);
    if (blocks.length === 0 || length <= limit) blocks.push(block);
  }
  return { blocks, length };
}

/** Traces in order of place, cut at the end of what is shown. */
function upTo(traces: readonly Trace[], end: number): Trace[] {
  const kept: Trace[] = [];
  for (const trace of traces) {
    if (trace.from >= end) break;
    kept.push(trace.to <= end ? trace : { ...trace, to: end });
  }
  return kept;
}

type Part = Block | { type: string; text?: string; content?: readonly Part[] };

function lengthOf(part: Part): number {
  if ("text" in part && typeof part.text === "string") return part.text.length;
  const inner: readonly Part[] = "content" in part ? (part.content ?? []) : [];
  return inner.reduce((sum, each) => sum + lengthOf(each), 1);
}

function paragraphsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === "paragraph" || part.type === "subhead") return sum + 1;
    return sum + paragraphsIn("content" in part ? (part.content ?? []) : []);
  }, 0);
}

function emptyCounts(): ReleaseView["counts"] {
  const none = () => ({ all: 0, applied: 0, undoable: 0 });
  return { unwrap: none(), dehyphenate: none(), clean: none(), recognise: none(), repair: none() };
}
