/** What the list of the board can show of a story besides its title, in the order of the columns. */
export const boardColumns = [
  "state",
  "writer",
  "section",
  "kind",
  "words",
  "deadline",
  "time",
  "reads",
] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** What is shown until somebody chooses. */
const usualColumns: readonly BoardColumn[] = ["state", "writer", "section", "time", "reads"];

/** The cookie in which a device keeps its columns: a phone and a wide screen want different ones. */
export const columnsCookie = "redaksi-board-columns";

/** The columns that a device chose, in their order. Whatever is unknown is left out; nothing chosen, the usual ones. */
export function readColumns(kept: string | undefined): readonly BoardColumn[] {
  if (kept === undefined) return usualColumns;
  const names = kept.split(".");
  return boardColumns.filter((column) => names.includes(column));
}

/** How columns are kept in the cookie. */
export function writeColumns(columns: readonly BoardColumn[]): string {
  return columns.join(".") || "none";
}
