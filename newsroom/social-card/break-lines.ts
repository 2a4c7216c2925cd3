/**
 * Breaks a text into lines no wider than `maxWidth`, at most `maxLines`; what does not fit ends in "…". Null
 * when a single word is wider than a line: a smaller size may help.
 */
export function breakLines(
  text: string,
  { maxWidth, maxLines, widthOf }: { maxWidth: number; maxLines: number; widthOf: (line: string) => number },
): { lines: string[]; whole: boolean } | null {
  const words = text.split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line === "" || widthOf(word) > maxWidth) return null;
    lines.push(line);
    if (lines.length === maxLines)
      return { lines: [...lines.slice(0, -1), shortened(line, maxWidth, widthOf)], whole: false };
    line = word;
  }
  if (line !== "") lines.push(line);
  return { lines, whole: true };
}

function shortened(line: string, maxWidth: number, widthOf: (line: string) => number): string {
  const words = line.split(" ");
  while (words.length > 1 && widthOf(`${words.join(" ")}…`) > maxWidth) words.pop();
  return `${words.join(" ")}…`;
}
