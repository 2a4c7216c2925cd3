import type { SourceLine } from "../source.ts";

/** Lines with tables of one column, which only lay out a page, as running text. */
export function flattenLayoutTables(lines: SourceLine[]): SourceLine[] {
  const wide = new Set<number>();
  for (const { shape } of lines) if (shape.type === "cell" && shape.cell > 0) wide.add(shape.table);
  return lines.flatMap((line): SourceLine[] => {
    if (line.shape.type !== "cell" || wide.has(line.shape.table)) return [line];
    if (line.from === line.to) return [];
    return [{ ...line, shape: { type: "prose" } }];
  });
}
