import type { Notice } from "../source.ts";

type CountedReason = Notice["reason"];

/** How many of one reason are told one by one; the rest only counts. */
const maxTold = 50;

/** Gathers what was dropped: residue, scripts and hidden text as one count each, pictures and links one by one. */
export class NoticeBook {
  #counted = new Map<CountedReason, Notice>();
  #told: Notice[] = [];
  #toldCounts = new Map<CountedReason, number>();

  add(reason: CountedReason, at: number, before = "", after = ""): void {
    const told = this.#toldCounts.get(reason) ?? 0;
    if (before !== "" && told < maxTold) {
      this.#toldCounts.set(reason, told + 1);
      this.#told.push({ reason, at, before, after, count: 1 });
      return;
    }
    const counted = this.#counted.get(reason);
    if (counted === undefined) this.#counted.set(reason, { reason, at, before: "", after: "", count: 1 });
    else counted.count += 1;
  }

  addMany(reason: CountedReason, count: number): void {
    this.#counted.set(reason, { reason, at: 0, before: "", after: "", count });
  }

  all(): Notice[] {
    return [...this.#told, ...this.#counted.values()].sort((a, b) => a.at - b.at);
  }
}
