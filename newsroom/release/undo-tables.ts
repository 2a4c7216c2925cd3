import type { Piece } from "./compose.ts";
import type { LineEdit } from "./lines.ts";
import type { Source } from "./source.ts";
import { compareEdits, cutStrand, emptyStrand, joinStrands, trimStrand } from "./strand.ts";
import type { FoundTable } from "./tables.ts";

/** Gives a table whose change is undone back as the lines that it was, in the piece of its first cell. */
export function undoTables(source: Source, pieces: Piece[], tables: readonly FoundTable[]): void {
  for (const { entry, rows } of tables) {
    if (entry.applied) continue;
    const cells = pieces.filter((piece) => piece.group.lines[0]?.shapedBy === entry);
    const edits: LineEdit[] = cells
      .flatMap((piece) => piece.group.lines.flatMap((line) => line.edits))
      .filter((edit) => edit.entry.applied)
      .sort(compareEdits);
    const strands = rows.map((row) => {
      const inRow = edits.filter((edit) => edit.from >= row.from && edit.to <= row.to);
      return trimStrand(cutStrand(source.text, row.from, row.to, inRow));
    });
    cells.forEach((piece, index) => {
      piece.strand =
        index === 0
          ? joinStrands(
              strands,
              rows.map(() => "\n"),
            )
          : emptyStrand;
    });
  }
}
