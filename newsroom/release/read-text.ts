import { controlCharacters, type Source, type SourceLine } from "./source.ts";

/** Plain text as a source: lines end at any kind of line break; control characters are dropped and told. */
export function readText(pasted: string): Source {
  const wellFormed = pasted.toWellFormed();
  const text = wellFormed.replace(controlCharacters, "");
  const lines: SourceLine[] = [];
  let blanksBefore = 0;
  let from = 0;
  const endLine = (to: number) => {
    if (text.slice(from, to).trim() === "") {
      blanksBefore += 1;
      return;
    }
    lines.push({ from, to, blanksBefore, shape: { type: "prose" } });
    blanksBefore = 0;
  };
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    endLine(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  endLine(text.length);
  const dropped = wellFormed.length - text.length;
  return {
    text,
    lines,
    runs: [],
    notices:
      dropped === 0 ? [] : [{ reason: "control-characters", at: 0, before: "", after: "", count: dropped }],
  };
}
