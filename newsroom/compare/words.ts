import { diffArrays } from "diff";
import type { Run, Token } from "./types.ts";

/** Beyond this many differing words two lines have nothing in common worth showing. */
const maxEdits = 2_000;

/** Word by word, what the later text has more and what less. Marks shown are those of the later text. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): Run[] {
  const changes = diffArrays(
    before.map((token) => token.text),
    after.map((token) => token.text),
    { maxEditLength: maxEdits },
  );
  if (!changes) return [...wholly("deleted", before), ...wholly("inserted", after)];
  const runs: Run[] = [];
  let inBefore = 0;
  let inAfter = 0;
  for (const { count, added, removed } of changes) {
    if (removed) {
      runs.push(...wholly("deleted", before.slice(inBefore, inBefore + count)));
    } else {
      runs.push(...wholly(added ? "inserted" : "same", after.slice(inAfter, inAfter + count)));
      inAfter += count;
    }
    if (!added) inBefore += count;
  }
  return joinIslands(runs);
}

/** The tokens as runs of one kind; neighbours with the same marks become one run. */
export function wholly(status: Run["status"], tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && last.bold === token.bold && last.italic === token.italic && last.href === token.href) {
      runs[runs.length - 1] = { ...last, text: last.text + token.text };
    } else {
      runs.push({ status, ...token });
    }
  }
  return runs;
}

/**
 * A lone space between two changed stretches is no common ground: "buka acara" → "tutup rapat" reads as one
 * phrase replaced by another, not as two words each.
 */
function joinIslands(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let deleted: Run[] = [];
  let inserted: Run[] = [];
  const flush = () => {
    joined.push(...deleted, ...inserted);
    deleted = [];
    inserted = [];
  };
  runs.forEach((run, index) => {
    if (run.status === "deleted") deleted.push(run);
    else if (run.status === "inserted") inserted.push(run);
    else if (/^\s+$/.test(run.text) && deleted.length + inserted.length > 0 && isChange(runs[index + 1])) {
      deleted.push({ ...run, status: "deleted" });
      inserted.push({ ...run, status: "inserted" });
    } else {
      flush();
      joined.push(run);
    }
  });
  flush();
  return mergeNeighbours(joined);
}

function isChange(run: Run | undefined): boolean {
  return run !== undefined && run.status !== "same";
}

function mergeNeighbours(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const fits =
      last?.status === run.status &&
      last.bold === run.bold &&
      last.italic === run.italic &&
      last.href === run.href;
    if (last && fits) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
