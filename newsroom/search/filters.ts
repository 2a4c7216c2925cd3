import { isDate, shiftDate } from "#lib/calendar.ts";
import { type StoryKind, storyKinds } from "#newsroom/stories/types.ts";
import type { Days } from "./days.ts";

/** Spans that are offered, counted back from today. */
export const periods = ["today", "week", "month", "year"] as const;
export type Period = (typeof periods)[number];
export const orders = ["relevance", "newest"] as const;
export type Order = (typeof orders)[number];

const periodDays: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30, year: 365 };
const periodWords: Readonly<Record<Period, string>> = {
  today: "hari-ini",
  week: "sepekan",
  month: "sebulan",
  year: "setahun",
};

/** What a search is narrowed to. Slugs that name nothing narrow to nothing found, never to everything. */
export interface SearchFilters {
  readonly section: string | null;
  readonly writer: string | null;
  readonly kind: StoryKind | null;
  readonly period: Period | null;
  /** Days of the reader's own; a `period` goes before them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: Order;
}

export const noFilters: SearchFilters = {
  section: null,
  writer: null,
  kind: null,
  period: null,
  from: null,
  to: null,
  order: "relevance",
};

/** Query keys of `/cari`, in the order of its one spelling. */
export type FilterKey = "kanal" | "penulis" | "jenis" | "waktu" | "dari" | "sampai" | "urut";

/** Reads filters from an address; what means nothing is left out. */
export function readFilters(value: (key: FilterKey) => string): SearchFilters {
  const slug = (text: string) => (/^[a-z0-9-]{1,120}$/.test(text) ? text : null);
  const date = (text: string) => (isDate(text) ? text : null);
  const kind = value("jenis");
  const period = periods.find((one) => periodWords[one] === value("waktu")) ?? null;
  const [from, to] = period ? [null, null] : [date(value("dari")), date(value("sampai"))];
  const turned = from !== null && to !== null && from > to;
  return {
    section: slug(value("kanal")),
    writer: slug(value("penulis")),
    kind: storyKinds.find((one) => one === kind) ?? null,
    period,
    from: turned ? to : from,
    to: turned ? from : to,
    order: value("urut") === "terbaru" ? "newest" : "relevance",
  };
}

/** The same filters as an address says them: [key, value] in one order. */
export function writeFilters(filters: SearchFilters): [FilterKey, string][] {
  const pairs: [FilterKey, string | null][] = [
    ["kanal", filters.section],
    ["penulis", filters.writer],
    ["jenis", filters.kind],
    ["waktu", filters.period && periodWords[filters.period]],
    ["dari", filters.from],
    ["sampai", filters.to],
    ["urut", filters.order === "newest" ? "terbaru" : null],
  ];
  return pairs.flatMap(([key, value]): [FilterKey, string][] => (value === null ? [] : [[key, value]]));
}

/** The days that filters mean, or null for all. `today` is the date by the site's clock. */
export function daysOfFilters({ period, from, to }: SearchFilters, today: string): Days | null {
  if (period) return { from: shiftDate(today, 1 - periodDays[period]), to: today };
  return from === null && to === null ? null : { from: from ?? "1990-01-01", to: to ?? today };
}

/** Whether anything is left out by them. */
export function isNarrowed({ section, writer, kind, period, from, to }: SearchFilters): boolean {
  return [section, writer, kind, period, from, to].some((one) => one !== null);
}
