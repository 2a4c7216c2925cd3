/**
 * A line as print sets it: curly quotation marks and apostrophes, a dash for a hyphen that stands alone, and spaces
 * that hold together what is read as one ("Rp 5.000", "14.05 WIB", "H. Ahmad"). Addresses, code and measures such as
 * 5'10" stay as they were typed. Set twice it is the same as set once.
 */
export function typeset(text: string): string {
  return typesetRuns([text]).join("");
}

/** The same for a line that is cut into runs by its marks: a quotation may begin in one and end in another. */
export function typesetRuns(runs: readonly string[]): string[] {
  const line = runs.length === 1 ? (runs[0] ?? "") : runs.join("");
  const edits = editsOf(line);
  if (edits.size === 0) return [...runs];
  let from = 0;
  return runs.map((run) => {
    let set = "";
    for (let at = from; at < from + run.length; at += 1) set += edits.get(at) ?? line[at];
    from += run.length;
    return set;
  });
}

const noBreak = "\u00a0";

/** What is left as it was typed: code, and what is an address or a name on a network. */
const untouched = [
  /`[^`]*`/g,
  /[^\s"']*="[^"]*"/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /\S+@\S+/g,
  /\S*[=<>{}\\]\S*/g,
  // 5'10", 21,5"
  /\d+'\s?\d+(?:[.,]\d+)?"?/g,
];
const closingMarks = /["'“”‘’.,;:!?)\]]+$/;

/** Where a space holds together what stands around it: the last character of what is found. */
const held = [
  /\bRp (?=\d)/g,
  /\d (?=WI(?:B|T|TA)\b)/g,
  /\d (?=(?:persen|ribu|juta|miliar|triliun|km|kg|cm|mm|ha|ton|liter|meter|hektare)\b)/g,
  /\b(?:Nomor|No\.|Pasal|Ayat|ayat|Bab) (?=\d)/g,
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Hj|KH|Drs?|dr|Dra|Ir|Prof)\. (?=\p{Lu})/gu,
];

/** What stands instead of a character, by its place in the line; "" for one that went into the one before it. */
type Edits = Map<number, string>;

function editsOf(line: string): Edits {
  const edits: Edits = new Map();
  if (!line.includes(" ") && !/["']/.test(line)) return edits;
  const kept = mayHoldKept.test(line) ? keptPlaces(line) : nothingKept;
  if (line.includes(" -")) setDashes(line, edits, kept);
  for (const pattern of held) {
    for (const { index, 0: found } of line.matchAll(pattern)) {
      const place = index + found.lastIndexOf(" ");
      if (!kept[place]) edits.set(place, noBreak);
    }
  }
  if (/["']/.test(line)) setQuotes(line, edits, kept);
  return edits;
}

const mayHoldKept = /[`@=<>{}\\]|:\/\/|www\.|\d'/i;
const nothingKept: readonly boolean[] = [];

function keptPlaces(line: string): boolean[] {
  const kept = new Array<boolean>(line.length).fill(false);
  for (const pattern of untouched) {
    for (const { index, 0: found } of line.matchAll(pattern)) {
      const isWhole = /[`"]$/.test(found) && /^`|="|^\d/.test(found);
      const length = isWhole ? found.length : found.replace(closingMarks, "").length;
      kept.fill(true, index, index + length);
    }
  }
  return kept;
}

/** "Jambi - Muara" and "Jambi -- Muara", never a row of hyphens and never a word's own hyphen. */
function setDashes(line: string, edits: Edits, kept: readonly boolean[]): void {
  for (const { index, 0: hyphens } of line.matchAll(/(?<=[^\s-][ \u00a0])--?(?=[ \u00a0][^\s-])/g)) {
    if (kept[index]) continue;
    edits.set(index, "–");
    if (hyphens.length === 2) edits.set(index + 1, "");
  }
}

function setQuotes(line: string, edits: Edits, kept: readonly boolean[]): void {
  const open = { double: false, single: false };
  for (const { index: at, 0: sign } of line.matchAll(/["'“”‘’]/g)) {
    if (sign === "“" || sign === "”") open.double = sign === "“";
    if (sign === "‘" || sign === "’") open.single = sign === "‘";
    if (kept[at] || (sign !== '"' && sign !== "'")) continue;
    const before = edits.get(at - 1) ?? line[at - 1] ?? "";
    const after = line[at + 1] ?? "";
    if (isGap(before) && isGap(after)) continue;
    const isCut = sign === "'" && isGap(before) && /^\d\d(?!\d)/.test(line.slice(at + 1, at + 4));
    const opens = beginsWord(before) && !isGap(after) && !isCut;
    const kind = sign === '"' ? "double" : "single";
    // 21" is a measure where nothing is open that it could close.
    if (/\d/.test(before) && !open[kind]) continue;
    open[kind] = opens;
    edits.set(at, marks[kind][opens ? 0 : 1]);
  }
}

const marks = { double: ["“", "”"], single: ["‘", "’"] } as const;

/** The edge of a line, or white space. */
function isGap(sign: string): boolean {
  return sign === "" || /\s/.test(sign);
}

function beginsWord(before: string): boolean {
  return isGap(before) || /[([{“‘–—/-]/.test(before);
}
