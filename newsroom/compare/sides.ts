import type { ComparedLine, Run } from "./types.ts";

/** A line of a comparison as each of the two versions has it; null where a version has none. */
export interface Sides {
  readonly before: readonly Run[] | null;
  readonly after: readonly Run[] | null;
}

/** The two versions of a line side by side: what was struck stands on the left alone, what came on the right. */
export function sidesOf(line: ComparedLine): Sides {
  const without = (status: Run["status"]) => line.runs.filter((run) => run.status !== status);
  switch (line.status) {
    case "same":
    case "restyled":
    case "changed":
      return { before: without("inserted"), after: without("deleted") };
    case "inserted":
    case "moved-to":
      return { before: null, after: line.runs };
    case "deleted":
    case "moved-from":
      return { before: line.runs, after: null };
  }
}
