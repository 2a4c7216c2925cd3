import { cleanCharacters } from "./clean-characters.ts";
import { cleanLines } from "./clean-lines.ts";
import { cleanMail } from "./clean-mail.ts";
import { cleanMarks } from "./clean-marks.ts";
import { cleanPages } from "./clean-pages.ts";
import { composeParts, type Landing, type Piece } from "./compose.ts";
import { groupLines, joinStamps, strandOfGroup } from "./groups.ts";
import { readHtml } from "./html/read-html.ts";
import { type Entry, Ledger } from "./ledger.ts";
import type { Line } from "./lines.ts";
import { recogniseLists } from "./lists.ts";
import { MarkIndex } from "./mark-index.ts";
import { readText } from "./read-text.ts";
import { recogniseCaption } from "./recognise/caption.ts";
import { recogniseCode } from "./recognise/code.ts";
import { recogniseDateline } from "./recognise/dateline.ts";
import type { Desk } from "./recognise/fields.ts";
import { recogniseLetterhead } from "./recognise/letterhead.ts";
import { recogniseSignatures } from "./recognise/signatures.ts";
import { recogniseTitle } from "./recognise/title.ts";
import { repairStrands } from "./repair/repair-strands.ts";
import type { Source } from "./source.ts";
import { recogniseSubheads } from "./subheads.ts";
import { linesWithTables } from "./tables.ts";
import { type ReleaseTrace, traceRelease } from "./trace.ts";
import type { Change, CleanedRelease, CleanOptions, ReleaseInput } from "./types.ts";
import { undoTables } from "./undo-tables.ts";

/**
 * A pasted press release as the parts of a story, with everything that was done to it. Cleaning is
 * applied unless its id is in `skip`; repairs are only offered unless their id is in `accept`. The
 * same input gives the same ids whatever is skipped, so undoing is calling again. Pure, for browser
 * and server; time grows with the length of the input alone.
 *
 * Every rule looks at the release as it is with all changes done and writes its edits down against the
 * source; only then the edits that are wanted are carried out.
 */
export function cleanRelease(input: ReleaseInput, options: CleanOptions = {}): CleanedRelease {
  const { parts, changes } = clean(input, options);
  return { parts, changes };
}

/** The same with where each change shows, before and after. */
export function cleanWithTrace(
  input: ReleaseInput,
  options: CleanOptions = {},
): CleanedRelease & { trace: ReleaseTrace } {
  const { parts, changes, source, lines, groups, paragraphs, ledger } = clean(input, options);
  return { parts, changes, trace: traceRelease(source, lines, groups, paragraphs, ledger.entries) };
}

function clean(input: ReleaseInput, options: CleanOptions) {
  const tell = (done: number) => options.onProgress?.(done);
  const source = "html" in input ? readHtml(input.html) : readText(input.text);
  tell(0.1);
  const ledger = new Ledger(options);
  tellNotices(source, ledger);
  const { lines: sourceLines, tables } = linesWithTables(source, ledger);
  const blanks = proposeBlanks(sourceLines, ledger);
  cleanCharacters(source, sourceLines, ledger);
  tell(0.3);
  const lines = cleanLines(source, sourceLines, ledger);
  cleanMail(source, lines, ledger);
  cleanPages(source, lines, ledger);
  const signed = cleanMarks(source, lines, ledger);
  tell(0.4);
  const desk: Desk = {
    source,
    ledger,
    fields: [],
    knownCodes: new Set((options.knownCodes ?? []).map((code) => code.toLowerCase())),
  };
  recogniseLetterhead(desk, lines);
  recogniseCaption(desk, lines);
  recogniseSignatures(desk, lines);
  recogniseCode(desk, lines);
  recogniseTitle(desk, lines, recogniseDateline(desk, lines), signed);
  recogniseLists(source, lines, ledger);
  const groups = groupLines(lines, ledger);
  tell(0.6);
  const marks = new MarkIndex(source.runs, signed);
  recogniseSubheads(source, groups, marks, ledger);
  joinStamps(lines);
  const pieces = groups.map((group): Piece => ({ group, strand: strandOfGroup(source, group) }));
  undoTables(source, pieces, tables);
  const repaired = repairStrands(pieces, ledger);
  tell(0.9);
  const { parts, landings, paragraphs } = composeParts(repaired, desk.fields, marks, blanks);
  const changes = changesOf(ledger.entries, landings);
  return { parts, changes, source, lines, groups, paragraphs, ledger };
}

function tellNotices(source: Source, ledger: Ledger): void {
  for (const { reason, at, before, after, count } of source.notices) {
    ledger.propose({ kind: "clean", reason, place: at, before, after, values: { count }, undoable: false });
  }
}

function proposeBlanks(lines: readonly Line[], ledger: Ledger): Entry | null {
  const count = lines.slice(1).reduce((sum, line) => sum + Math.max(0, line.blanksBefore - 1), 0);
  if (count === 0) return null;
  return ledger.propose({
    kind: "clean",
    reason: "empty-paragraphs",
    place: 0,
    before: "",
    after: "",
    values: { count },
  });
}

const fieldOfReason: Partial<Record<Entry["reason"], Change["at"]>> = {
  dateline: "place",
  credit: "credit",
  source: "source",
  byline: "byline",
  code: "code",
};

/** In order of the release; what landed in no part of its own is told at the block it stood in or before. */
function changesOf(entries: readonly Entry[], landings: readonly Landing[]): Change[] {
  let index = 0;
  let at: Change["at"] = 0;
  return [...entries]
    .sort((a, b) => a.place - b.place)
    .map((entry): Change => {
      for (
        let next = landings[index];
        next !== undefined && next.from <= entry.place;
        next = landings[index]
      ) {
        at = next.at;
        index += 1;
      }
      return {
        id: entry.id,
        kind: entry.kind,
        applied: entry.applied,
        undoable: entry.undoable ?? true,
        at: entry.applied ? (fieldOfReason[entry.reason] ?? at) : at,
        before: entry.before,
        after: entry.after,
        reason: entry.reason,
        values: entry.values ?? {},
      };
    });
}
