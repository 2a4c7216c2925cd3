import type { CleanedRelease } from "../types.ts";
import { sketchOf } from "./sketch.ts";

/** A cleaned release as the corpus states it: parts that are not empty, body lines, and what was done. */
export interface Summary {
  parts: Record<string, string>;
  body: string[];
  applied: string[];
  offered: string[];
}

export function summaryOf({ parts, changes }: CleanedRelease): Summary {
  const { body, ...texts } = parts;
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (change.applied) counts.set(change.reason, (counts.get(change.reason) ?? 0) + 1);
  }
  return {
    parts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
    body: sketchOf(body),
    applied: [...counts].map(([reason, count]) => `${reason} ×${count}`),
    offered: changes
      .filter((change) => !change.applied)
      .map((change) => `${change.reason}: ${change.before} → ${change.after}`),
  };
}
