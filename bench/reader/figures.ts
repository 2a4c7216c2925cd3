/** One measured goal. `met` null means that it was only observed. */
export type Figure = Readonly<{ what: string; value: string; goal: string; met: boolean | null }>;

/** Prints the figures as a table and says whether no goal was missed. */
export function printFigures(figures: readonly Figure[]): boolean {
  const rows = figures.map(({ what, value, goal, met }) => [
    what,
    value,
    goal,
    met === null ? "" : met ? "met" : "MISSED",
  ]);
  const all = [["what", "measured", "goal", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  for (const row of all) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
  return figures.every(({ met }) => met !== false);
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");
export const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(1)} %`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
