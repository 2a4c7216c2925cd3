import { numbersPages } from "#newsroom/numbers/address.ts";

/** The keys of a report's address: a month, and whose it is. */
export const reportKeys = { month: "bulan", person: "penulis" } as const;

/** Whose report: one person's by their slug, everybody's, or null for one's own. */
export type ReportOf = { readonly slug: string } | "everybody" | null;
/** How the address says "everybody's". */
export const everybody = "semua";

/** Where a report is read; or downloaded as CSV. */
export function reportPath(month: string, of: ReportOf, shape: "page" | "csv" = "page"): string {
  const query = new URLSearchParams({ [reportKeys.month]: month });
  if (of) query.set(reportKeys.person, of === "everybody" ? everybody : of.slug);
  return `${shape === "csv" ? "/api/desk/monthly-report" : numbersPages.report}?${query}`;
}

/** Reads whose report is asked for; undefined when the word can name nobody. */
export function readReportOf(word: string | null | undefined): ReportOf | undefined {
  if (word === null || word === undefined || word === "") return null;
  if (word === everybody) return "everybody";
  return word.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word) ? { slug: word } : undefined;
}
