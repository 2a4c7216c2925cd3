import fc from "fast-check";
import { expect, test } from "vitest";
import { sidesOf } from "./sides.ts";
import type { ComparedLine, Run } from "./types.ts";

const run = (status: Run["status"], text: string): Run => ({
  status,
  text,
  bold: false,
  italic: false,
  href: null,
});
const line = (status: ComparedLine["status"], runs: Run[]): ComparedLine => ({
  status,
  kind: "paragraph",
  depth: 0,
  runs,
  pictures: null,
});
const textOf = (runs: readonly Run[] | null) => runs?.map(({ text }) => text).join("") ?? null;

test("each side reads as its own version", () => {
  const changed = line("changed", [
    run("same", "Gubernur "),
    run("deleted", "membuka"),
    run("inserted", "menutup"),
    run("same", " rapat"),
  ]);
  expect(textOf(sidesOf(changed).before)).toBe("Gubernur membuka rapat");
  expect(textOf(sidesOf(changed).after)).toBe("Gubernur menutup rapat");
});

test("what only one version has stands on one side alone", () => {
  expect(sidesOf(line("inserted", [run("inserted", "baru")])).before).toBeNull();
  expect(sidesOf(line("moved-to", [run("same", "pindah")])).before).toBeNull();
  expect(sidesOf(line("deleted", [run("deleted", "lama")])).after).toBeNull();
  expect(sidesOf(line("moved-from", [run("deleted", "pindah")])).after).toBeNull();
});

test("no word is lost between the two sides", () => {
  const runs = fc.array(
    fc.record({ status: fc.constantFrom("same", "inserted", "deleted"), text: fc.string() }),
  );
  fc.assert(
    fc.property(runs, (given) => {
      const made = given.map(({ status, text }) => run(status as Run["status"], text));
      const { before, after } = sidesOf(line("changed", made));
      expect((before ?? []).length + (after ?? []).length).toBe(
        made.length + made.filter(({ status }) => status === "same").length,
      );
    }),
  );
});
