import type { Entry, Ledger, Proposal } from "../ledger.ts";
import { editLine, type Line } from "../lines.ts";
import type { Source } from "../source.ts";
import { sourceOf } from "../strand.ts";
import type { PartName } from "../types.ts";

/** A value found for a field of the story; it holds while its change is applied. */
export interface Field {
  name: Exclude<PartName, "title" | "dek" | "caption">;
  text: string;
  entry: Entry;
  /** An editor's name, which stands after the writers'. */
  isEditor?: boolean;
}

/** What every recogniser works on. Lines are those that still stand. */
export interface Desk {
  source: Source;
  ledger: Ledger;
  fields: Field[];
  knownCodes: ReadonlySet<string>;
}

/** Writes down that a whole line is a field, and drops the line. */
export function takeLine(
  desk: Desk,
  line: Line,
  proposal: Omit<Proposal, "kind" | "place" | "before">,
): Entry {
  const entry = desk.ledger.propose({
    kind: "recognise",
    place: line.from,
    before: line.seen.text,
    ...proposal,
  });
  line.droppedBy = entry;
  return entry;
}

/** Cuts the first `length` characters (as seen) off a line. */
export function cutStart(desk: Desk, line: Line, length: number, entry: Entry): void {
  editLine(desk.source, line, entry, [{ from: line.from, to: sourceOf(line.seen, length), text: "" }]);
}

/** Cuts a line (as seen) from `start` on. */
export function cutEnd(desk: Desk, line: Line, start: number, entry: Entry): void {
  editLine(desk.source, line, entry, [{ from: sourceOf(line.seen, start), to: line.to, text: "" }]);
}
