import { apartFromEachOther } from "./apart.ts";
import { type Checker, checkLine, checkNames } from "./check.ts";
import { withoutIgnored } from "./ignored.ts";
import { readLine } from "./line.ts";
import type { ContentLine, StoryPlace } from "./story-lines.ts";
import type { LanguageMark } from "./types.ts";

/** A mark with the words around it, for a list that is read away from the text. */
export interface MarkInContext {
  readonly place: StoryPlace;
  readonly mark: LanguageMark;
  readonly before: string;
  readonly after: string;
}

const contextLength = 32;
/** Lines that are checked before others get their turn on the same processor. */
const linesAtOnce = 8;

/**
 * Every mark of a story that its writers did not choose to ignore, in the story's order. Pauses between lines,
 * so that a long story holds nobody up.
 */
export async function checkStory(
  lines: readonly ContentLine[],
  checker: Checker,
  ignored: { has: (key: string) => boolean },
): Promise<MarkInContext[]> {
  const read = lines.map(({ text, foreign }, index) =>
    readLine(text, lines[index + 1]?.text.charAt(0) ?? "", foreign),
  );
  const names = checkNames(read, checker);
  const found: MarkInContext[] = [];
  for (const [index, line] of read.entries()) {
    if (index % linesAtOnce === linesAtOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    const all = apartFromEachOther([...checkLine(line, checker), ...(names[index] ?? [])]);
    const marks = withoutIgnored(all, ignored);
    for (const mark of marks) {
      found.push({
        place: lines[index]?.place ?? "body",
        mark,
        before: endOf(line.text.slice(0, mark.from)),
        after: beginningOf(line.text.slice(mark.to)),
      });
    }
  }
  return found;
}

function endOf(text: string): string {
  return text.length > contextLength ? `…${text.slice(-contextLength).trimStart()}` : text;
}

function beginningOf(text: string): string {
  return text.length > contextLength ? `${text.slice(0, contextLength).trimEnd()}…` : text;
}
