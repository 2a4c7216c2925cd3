import type * as Y from "yjs";
import type { LanguageMark } from "./types.ts";

/** The root of a draft in which what its writers chose to ignore is kept, so that all of them share it. */
export const ignoredRoot = "language";

/** What is ignored in this story: keys of `ignoreKey`. A hostile writer may put anything in it. */
export function ignoredMarks(document: Y.Doc): Y.Map<unknown> {
  return document.getMap(ignoredRoot);
}

/** One mark of one rule on one text, wherever it stands in the story. */
export function ignoreKey({ ruleId, text }: Pick<LanguageMark, "ruleId" | "text">): string {
  return `${ruleId} ${text.trim().toLowerCase().slice(0, 120)}`;
}

/** The marks that are left. */
export function withoutIgnored<Mark extends Pick<LanguageMark, "ruleId" | "text">>(
  marks: readonly Mark[],
  ignored: { has: (key: string) => boolean },
): Mark[] {
  return marks.filter((mark) => !ignored.has(ignoreKey(mark)));
}
