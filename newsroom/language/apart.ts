import type { LanguageMark } from "./types.ts";

/** More marks than this in one paragraph help nobody, and comparing them all would only cost time. */
const maxMarksOfLine = 200;

/** Earlier marks keep their place; later ones that meet them fall away. Sorted by place. */
export function apartFromEachOther(marks: readonly LanguageMark[]): LanguageMark[] {
  const kept: LanguageMark[] = [];
  for (const mark of marks) {
    if (kept.length >= maxMarksOfLine) break;
    if (!kept.some(({ from, to }) => mark.from < to && from < mark.to)) kept.push(mark);
  }
  return kept.sort((a, b) => a.from - b.from);
}
