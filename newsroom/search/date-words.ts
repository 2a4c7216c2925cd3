import { isDate, shiftDate } from "#lib/calendar.ts";
import { type Days, endOfMonth } from "./days.ts";
import { marks } from "./marks.ts";
import type { Term, Way } from "./term.ts";

const months = new Map<string, number>(
  [
    ["januari", "jan"],
    ["februari", "pebruari", "feb"],
    ["maret", "mar"],
    ["april", "apr"],
    ["mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["agustus", "agt", "agu"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nopember", "nov"],
    ["desember", "des"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
const monthNames = [...months].filter(([name]) => name.length > 4 || name === "mei").map(([name]) => name);

export interface DateRead {
  /** How many words it is made of. */
  readonly length: number;
  /** A story answers it by its day of publication, or by naming the date. */
  readonly term: Term;
  readonly days: Days;
}

/**
 * Reads a date at the beginning of some words: "22 november 2026", "22 11 2026", "november 2026", "22 november" (the
 * latest such day), "2026". Null when no date stands there.
 */
export function readDate(words: readonly string[], today: string): DateRead | null {
  const [first = "", second = "", third = ""] = words;
  const month = months.get(second);
  if (isDay(first) && month !== undefined) {
    const year = isYear(third) ? third : latestYearOf(first, month, today);
    const date = dateOf(year, month, first);
    if (date) return read(words.slice(0, isYear(third) ? 3 : 2), { from: date, to: date });
  }
  if (isDay(first) && /^\d{1,2}$/.test(second) && isYear(third)) {
    const date = dateOf(third, Number(second), first);
    if (date) return read(words.slice(0, 3), { from: date, to: date });
  }
  const named = months.get(first);
  if (named !== undefined && isYear(second)) {
    const of = `${second}-${pad(named)}`;
    return read(words.slice(0, 2), { from: `${of}-01`, to: endOfMonth(of) });
  }
  if (isYear(first)) return read([first], { from: `${first}-01-01`, to: `${first}-12-31` });
  return null;
}

/** Words that mean days counted from today, as "minggu lalu". Two words at most; null for others. */
export function readRelativeDays(
  words: readonly string[],
  today: string,
): { length: number; days: Days } | null {
  const [first = "", second = ""] = words;
  const month = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  const lastMonth = shiftDate(`${month}-01`, -1);
  const spans: Record<string, Days> = {
    "hari ini": { from: today, to: today },
    kemarin: { from: shiftDate(today, -1), to: shiftDate(today, -1) },
    "minggu ini": { from: shiftDate(today, -6), to: today },
    "pekan ini": { from: shiftDate(today, -6), to: today },
    "minggu lalu": { from: shiftDate(today, -13), to: shiftDate(today, -7) },
    "pekan lalu": { from: shiftDate(today, -13), to: shiftDate(today, -7) },
    "bulan ini": { from: `${month}-01`, to: today },
    "bulan lalu": { from: `${lastMonth.slice(0, 7)}-01`, to: lastMonth },
    "tahun ini": { from: `${year}-01-01`, to: today },
    "tahun lalu": { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
  const both = spans[`${first} ${second}`];
  if (both) return { length: 2, days: both };
  const one = spans[first];
  return one ? { length: 1, days: one } : null;
}

function read(words: readonly string[], days: Days): DateRead {
  const spelled: Way[] = spellings(words).map((spelling) => ({ kind: "phrase", words: spelling }));
  return {
    length: words.length,
    days,
    term: {
      ways: [...spelled, { kind: "mark", mark: markOf(days) }],
      typed: words.join(" "),
      isPlain: false,
    },
  };
}

function markOf({ from, to }: Days): string {
  if (from === to) return marks.day(from);
  return from.slice(0, 7) === to.slice(0, 7) ? marks.month(from.slice(0, 7)) : marks.year(from.slice(0, 4));
}

/** A date as stories write it: "22 November 2026", "(22/11/2026)", "(22/11)". */
function spellings(words: readonly string[]): string[][] {
  const written = words.map((word) => {
    const month = months.get(word);
    return month === undefined ? word : (monthNames.find((name) => months.get(name) === month) ?? word);
  });
  const inFigures = words.map((word) => String(months.get(word) ?? word));
  return words.length > 1 && words.some((word) => months.has(word)) && isDay(words[0] ?? "")
    ? [written, inFigures]
    : [written];
}

function latestYearOf(day: string, month: number, today: string): string {
  const year = today.slice(0, 4);
  return (dateOf(year, month, day) ?? "") <= today ? year : String(Number(year) - 1);
}

function dateOf(year: string, month: number, day: string): string | null {
  const date = `${year}-${pad(month)}-${pad(Number(day))}`;
  return isDate(date) ? date : null;
}

function isDay(word: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(word);
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
