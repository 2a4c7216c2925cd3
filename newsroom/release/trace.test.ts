import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanRelease, cleanWithTrace } from "./clean-release.ts";
import { arbitraryRelease } from "./testing/arbitrary-release.ts";
import { corpus } from "./testing/corpus.ts";
import { bodyTexts } from "./testing/words.ts";
import { shownCharacters, viewOf } from "./view.ts";

const joined = `Dinas Perikanan Kabupaten Lubuk Sari membagikan seribu bibit
ikan patin kepada dua belas kelompok pembudidaya. Bibit itu
diantar langsung  ke kolam warga, mengatakanDinas Perikanan.`;

function shown(text: string, options: Parameters<typeof cleanWithTrace>[1] = {}) {
  const { parts, changes, trace } = cleanWithTrace({ text }, options);
  const named = (traces: readonly { from: number; to: number; id: string }[], from: string) =>
    traces.map((trace) => ({
      reason: changes.find(({ id }) => id === trace.id)?.reason,
      text: from.slice(trace.from, trace.to),
    }));
  const paragraphs = bodyTexts(parts.body);
  return {
    before: named(trace.before, trace.text),
    after: trace.after.map((traces, index) => named(traces, paragraphs[index] ?? "")),
  };
}

test("line ends that were joined, spaces that were dropped and words that are offered show in both texts", () => {
  const { before, after } = shown(joined);
  expect(before).toEqual([
    { reason: "unwrap", text: "\n" },
    { reason: "unwrap", text: "\n" },
    { reason: "doubled-spaces", text: " " },
    { reason: "fused-words", text: "" },
  ]);
  expect(after).toEqual([
    [
      { reason: "unwrap", text: " " },
      { reason: "unwrap", text: " " },
      { reason: "doubled-spaces", text: "" },
      { reason: "fused-words", text: "" },
    ],
  ]);
});

test("a line that is dropped or became a field shows whole in the text before", () => {
  const { before } = shown(
    "SIARAN PERS\n\nKeterangan Foto: Warga di balai\n\nSERUNI – Warga berkumpul di balai desa pada pagi hari ini.",
  );
  expect(before.slice(0, 2)).toEqual([
    { reason: "letterhead", text: "SIARAN PERS" },
    { reason: "caption", text: "Keterangan Foto: Warga di balai" },
  ]);
});

test.each(corpus())("every change of $name that is no notice shows in the text before", ({ input }) => {
  const { changes, trace } = cleanWithTrace(input);
  const ids = new Set(trace.before.map(({ id }) => id));
  const silent = new Set(["empty-paragraphs", "script", "foreign-picture", "hidden-text", "word-residue"]);
  for (const { id, reason, undoable } of changes) {
    if (undoable && !silent.has(reason)) expect(ids.has(id), `${reason} ${id}`).toBe(true);
  }
});

test("traces lie in their texts, in order, whatever is undone", () => {
  fc.assert(
    fc.property(arbitraryRelease, fc.boolean(), (text, on) => {
      const { parts, changes, trace } = cleanWithTrace({ text }, { choose: () => on });
      const paragraphs = bodyTexts(parts.body);
      expect(trace.after).toHaveLength(paragraphs.length);
      const ids = new Set(changes.map(({ id }) => id));
      for (const [traces, end] of [
        [trace.before, trace.text.length] as const,
        ...trace.after.map((each, index) => [each, (paragraphs[index] ?? "").length] as const),
      ]) {
        let from = 0;
        for (const each of traces) {
          expect(each.from).toBeGreaterThanOrEqual(from);
          expect(each.to).toBeGreaterThanOrEqual(each.from);
          expect(each.to).toBeLessThanOrEqual(end);
          expect(ids.has(each.id)).toBe(true);
          from = each.from;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("choosing for all of a kind is the same as naming each", () => {
  fc.assert(
    fc.property(arbitraryRelease, (text) => {
      const { changes } = cleanRelease({ text });
      const ids = new Set(changes.map(({ id }) => id));
      expect(cleanRelease({ text }, { choose: () => false })).toEqual(cleanRelease({ text }, { skip: ids }));
    }),
    { numRuns: 60 },
  );
});

test("what is shown of a very long release has a bound, and its figures are of the whole", () => {
  const text = `${joined}\n\n`.repeat(40_000);
  const steps: number[] = [];
  const cleaned = cleanWithTrace({ text }, { onProgress: (done) => steps.push(done) });
  const view = viewOf(cleaned);
  expect(JSON.stringify(view).length).toBeLessThan(1_500_000);
  expect(view.before.text.length).toBeLessThanOrEqual(shownCharacters);
  expect(view.before.length).toBe(text.length);
  expect(view.after.blocksInAll).toBe(40_000);
  expect(view.after.traces).toHaveLength(view.after.blocks.length);
  expect(view.counts.unwrap.all).toBe(40_000);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
}, 60_000);
