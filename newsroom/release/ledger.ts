import type { Change, ChangeKind, CleanOptions, Reason } from "./types.ts";

export interface Proposal {
  kind: ChangeKind;
  reason: Reason;
  /** Offset into the source: makes the id, so that it stays when other changes are undone. */
  place: number;
  before: string;
  after: string;
  values?: Record<string, string | number>;
  undoable?: boolean;
  /** Of the source, for what is no edit of a line. */
  span?: { from: number; to: number };
}

export interface Entry extends Proposal {
  id: string;
  applied: boolean;
  /** Set when the body is composed. */
  at: Change["at"];
}

/** Every change of one cleaning, with the reader's choice about it. */
export class Ledger {
  readonly entries: Entry[] = [];
  #options: CleanOptions;
  #ids = new Map<string, number>();

  constructor(options: CleanOptions) {
    this.#options = options;
  }

  /** Writes a change down and says whether it is to be done. */
  propose(proposal: Proposal): Entry {
    const base = `${proposal.reason}-${proposal.place.toString(36)}`;
    const seen = this.#ids.get(base) ?? 0;
    this.#ids.set(base, seen + 1);
    const id = seen === 0 ? base : `${base}-${seen}`;
    const chosen = this.#options.choose?.(id, proposal.kind);
    const applied =
      proposal.kind === "repair"
        ? (chosen ?? this.#options.accept?.has(id) ?? false)
        : proposal.undoable === false || (chosen ?? !(this.#options.skip?.has(id) ?? false));
    const entry: Entry = { ...proposal, id, applied, at: 0 };
    this.entries.push(entry);
    return entry;
  }
}
