import fc from "fast-check";
import { expect, test } from "vitest";
import { boardColumns, readColumns, writeColumns } from "./columns.ts";

test("nothing kept shows the usual columns; none kept shows none", () => {
  expect(readColumns(undefined)).toEqual(["state", "writer", "section", "time", "reads"]);
  expect(readColumns(writeColumns([]))).toEqual([]);
});

test("what was kept is read back, in the order of the board", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...boardColumns]), (chosen) => {
      const read = readColumns(writeColumns(chosen));
      expect(new Set(read)).toEqual(new Set(chosen));
      expect(read).toEqual(boardColumns.filter((column) => chosen.includes(column)));
    }),
  );
});

test.each(["<script>", "state.evil", "STATE", "", "a".repeat(4_000)])(
  "%j shows only what is known",
  (kept) => {
    for (const column of readColumns(kept)) expect(boardColumns).toContain(column);
  },
);
