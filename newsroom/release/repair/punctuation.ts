import type { Reading, Repair } from "./repair-strands.ts";
import type { Token } from "./tokens.ts";

/** Spaces that are missing after a mark, or too many before one. */
export function punctuation({ text, tokens }: Reading): Repair[] {
  return [...missingSpaces(text, tokens), ...spacesBeforeMarks(text), ...spacesAfterBrackets(text)];
}

function missingSpaces(text: string, tokens: readonly Token[]): Repair[] {
  const repairs: Repair[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || token.isAddress || next.isAddress) return;
    const length = next.from - token.to;
    if (length < 1 || length > 2) return;
    const marks = text.slice(token.to, next.from);
    if (!lacksSpace(token.text, marks, next.text)) return;
    const at = marks === "(" ? token.to : next.from;
    repairs.push({ from: at, to: at, text: " ", reason: "missing-space", values: { mark: marks } });
  });
  return repairs;
}

function lacksSpace(left: string, marks: string, right: string): boolean {
  const words = /\p{L}$/u.test(left) && /^\p{L}/u.test(right);
  switch (marks) {
    case ".":
      // Initials, titles and short forms have no space: `S.Sos`, `a.n`, `Rp1.500`.
      return /\p{Ll}{3}$/u.test(left) && /^\p{Lu}\p{Ll}{2}/u.test(right);
    case ",":
    case ";":
    case "!":
    case "?":
      return /^\p{L}/u.test(right) && (words || /\p{N}$/u.test(left));
    case ":":
      return words && left.length > 1;
    case ")":
    case "),":
    case ").":
      return /^\p{L}{2}/u.test(right);
    case "(":
      return /\p{Ll}{3}$/u.test(left) && right.length >= 2;
    case ",”":
    case ".”":
      return words;
    default:
      return false;
  }
}

function spacesBeforeMarks(text: string): Repair[] {
  const repairs: Repair[] = [];
  for (const found of text.matchAll(/(?<=[\p{L}\p{N})”"])\s(?=[,.;:!?)](?:\s|$|["”]))/gu)) {
    // `Hari : Rabu` is how forms are written.
    const inLine = found.index - text.lastIndexOf("\n", found.index);
    if (text.charAt(found.index + 1) === ":" && inLine < 30) continue;
    if (found[0] !== "\n")
      repairs.push({ from: found.index, to: found.index + 1, text: "", reason: "space-before-mark" });
  }
  for (const found of text.matchAll(/(?<=[\p{L}\p{N})”"]) ([,;])(?=\p{L})/gu)) {
    const edit = { from: found.index, to: found.index + 2, text: `${found[1] ?? ","} ` };
    repairs.push({ ...edit, reason: "space-before-mark" });
  }
  return repairs;
}

function spacesAfterBrackets(text: string): Repair[] {
  return [...text.matchAll(/(?<=\() (?=\S)/g)].map((found) => ({
    from: found.index,
    to: found.index + 1,
    text: "",
    reason: "space-after-bracket" as const,
  }));
}
