import { isMonth, type PeriodKind, periodKinds } from "./period.ts";
import { type NumbersView, numbersViews } from "./types.ts";

/** What the address of a page of numbers asks for. */
export interface NumbersAsked {
  readonly kind: PeriodKind;
  /** "2026-11", of a period that is a month; null is this one. */
  readonly month: string | null;
  /** Null: the widest that the asker has. */
  readonly view: NumbersView | null;
}

/** The keys of the address, in Indonesian as people see them. */
export const numbersKeys = { kind: "rentang", month: "bulan", view: "lingkup" } as const;

const kindWords: Record<PeriodKind, string> = {
  today: "hari-ini",
  week: "7-hari",
  "thirty-days": "30-hari",
  month: "bulan",
};
const viewWords: Record<NumbersView, string> = { desk: "meja", own: "saya" };
const usual: NumbersAsked = { kind: "week", month: null, view: null };

/** The pages that show numbers of a period, and where they stand. */
export const numbersPages = {
  reads: "/desk/numbers",
  pace: "/desk/numbers/pace",
  report: "/desk/numbers/report",
} as const;

/** Reads an address. What cannot be read is left out and named in `ignored`. */
export function readNumbersAddress(address: Record<string, string | string[] | undefined>): {
  asked: NumbersAsked;
  ignored: readonly string[];
} {
  const ignored: string[] = [];
  function read<Value>(key: string, parse: (word: string) => Value | undefined): Value | undefined {
    const given = address[key];
    const word = Array.isArray(given) ? given[0] : given;
    if (word === undefined || word === "") return undefined;
    const value = parse(word);
    if (value === undefined) ignored.push(key);
    return value;
  }
  const month = read(numbersKeys.month, (word) => (isMonth(word) ? word : undefined)) ?? null;
  const kind = read(numbersKeys.kind, (word) => periodKinds.find((one) => kindWords[one] === word));
  const view = read(numbersKeys.view, (word) => numbersViews.find((one) => viewWords[one] === word));
  return { asked: { kind: kind ?? (month ? "month" : usual.kind), month, view: view ?? null }, ignored };
}

/** The address for what is asked: only what differs from the usual week. */
export function numbersPath(page: keyof typeof numbersPages, asked: Partial<NumbersAsked>): string {
  const { kind, month, view } = { ...usual, ...asked };
  const query = new URLSearchParams();
  if (kind !== usual.kind) query.set(numbersKeys.kind, kindWords[kind]);
  if (kind === "month" && month) query.set(numbersKeys.month, month);
  if (view) query.set(numbersKeys.view, viewWords[view]);
  const path = numbersPages[page];
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Where the numbers of one story stand. */
export function storyNumbersPath(storyId: string): string {
  return `/desk/numbers/stories/${storyId}`;
}
