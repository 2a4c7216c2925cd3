/** One field of a table as people see it in their own language, or a bare number. */
export type CsvField = string | number;

/** Signs with which a spreadsheet begins a formula; a tab or a line end before them it passes over. */
const formula = /^\s*[=+\-@]/;
const quoted = /["\r\n,]/;
const byteOrderMark = "\uFEFF";

/**
 * A table as RFC 4180 has it: comma, CRLF, quotes doubled; with a byte order mark, by which Excel knows UTF-8.
 * Words that a spreadsheet would take for a formula get an apostrophe before them and stay words.
 */
export function toCsv(rows: readonly (readonly CsvField[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: CsvField): string {
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
