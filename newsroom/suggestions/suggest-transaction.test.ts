import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody } from "#newsroom/body/testing/arbitrary-body.ts";
import type { Body } from "#newsroom/body/types.ts";
import { findSuggestions } from "./find-suggestions.ts";
import { arbitraryChange, makeChange } from "./testing/arbitrary-change.ts";
import { mas, proposerOf, rudi, selecting, settled, stateOf, suggest } from "./testing/suggest-world.ts";

const two: Body = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "Warga  Jambi" }] },
    { type: "paragraph", content: [{ type: "text", text: "pulang" }] },
  ],
};

/** Bodies without tables: their cells are walked by tests of their own. */
const arbitraryLines = arbitraryBody.map(
  (body): Body => ({
    ...body,
    content: [
      { type: "paragraph", content: [{ type: "text", text: "awal" }] },
      ...body.content.filter((block) => block.type !== "table"),
    ],
  }),
);

describe("a proposed change", () => {
  it("leaves deleted words standing, with who proposes it", () => {
    const state = selecting(stateOf(two), 1, 6);
    const after = suggest(state, state.tr.deleteSelection());
    expect(after.doc.textContent).toBe("Warga  Jambipulang");
    expect(findSuggestions(after.doc)).toMatchObject([
      { by: mas, parts: [{ proposed: "deletion", text: "Warga" }] },
    ]);
  });

  it("goes on under one id while somebody writes on", () => {
    const by = proposerOf(mas);
    let state = selecting(stateOf(two), 6);
    for (const letter of "kota") state = suggest(state, state.tr.insertText(letter), by);
    expect(findSuggestions(state.doc)).toMatchObject([{ parts: [{ text: "kota" }] }]);
    expect(state.selection.head).toBe(10);
  });

  it("of a new paragraph and its words is one proposal", () => {
    const by = proposerOf(mas);
    let state = selecting(stateOf(two), 13);
    state = suggest(state, state.tr.split(13), by);
    for (const letter of "kota") state = suggest(state, state.tr.insertText(letter), by);
    expect(findSuggestions(state.doc)).toMatchObject([
      { parts: [{ proposed: "break-insertion" }, { proposed: "insertion", text: "kota" }] },
    ]);
  });

  it("of one person never takes the other's id", () => {
    const first = selecting(stateOf(two), 6);
    const typed = suggest(first, first.tr.insertText("A"), proposerOf(mas));
    const both = suggest(typed, typed.tr.insertText("B"), proposerOf(rudi));
    expect(findSuggestions(both.doc).map(({ by }) => by)).toEqual([mas, rudi]);
  });

  it("steps over what is deleted already when backspace is pressed on and on", () => {
    let state = selecting(stateOf(two), 6);
    for (let press = 0; press < 3; press += 1) {
      const { head } = state.selection;
      state = suggest(state, state.tr.delete(head - 1, head));
    }
    expect(settled(state, "accept").textContent).toBe("Wa  Jambipulang");
    expect(state.selection.head).toBe(3);
  });

  it("keeps two spaces when words between them are rejected", () => {
    const state = selecting(stateOf(two), 7);
    const after = suggest(state, state.tr.insertText("kota"));
    expect(settled(after, "reject").textContent).toBe("Warga  Jambipulang");
  });

  it("joins two paragraphs only once that is accepted", () => {
    const state = selecting(stateOf(two), 15);
    const after = suggest(state, state.tr.delete(13, 15));
    expect(after.doc.childCount).toBe(2);
    expect(settled(after, "accept").childCount).toBe(1);
    expect(settled(after, "reject").toJSON()).toEqual(state.doc.toJSON());
  });

  it("that makes a list, a quote or a table is refused and leaves the text alone", () => {
    const state = selecting(stateOf(two), 1);
    const quote = state.schema.nodes.quote;
    const range = state.selection.$from.blockRange();
    if (!quote || !range) throw new Error("no quote");
    expect(suggest(state, state.tr.wrap(range, [{ type: quote }]))).toBe(state);
  });

  it("of the form can be taken back by doing the opposite", () => {
    const state = selecting(stateOf(two), 1, 6);
    const bold = state.schema.marks.bold;
    if (!bold) throw new Error("no bold");
    const once = suggest(state, state.tr.addMark(1, 6, bold.create()));
    expect(findSuggestions(once.doc)).toHaveLength(1);
    const back = suggest(once, once.tr.removeMark(1, 6, bold));
    expect(back.doc.eq(state.doc)).toBe(true);
  });
});

describe("for every document and every change", { timeout: 30_000 }, () => {
  it("rejecting gives the document before", () => {
    fc.assert(
      fc.property(
        arbitraryLines,
        fc.array(fc.tuple(arbitraryChange, fc.boolean()), { maxLength: 5 }),
        (body, changes) => {
          const start = stateOf(body);
          const people = [proposerOf(mas), proposerOf(rudi)] as const;
          let state = start;
          for (const [change, second] of changes) {
            const made = makeChange(state, change);
            state = suggest(made.state, made.tr, people[second ? 1 : 0]);
          }
          state.doc.check();
          expect(settled(state, "reject").toJSON()).toEqual(start.doc.toJSON());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("accepting gives the document that was meant", () => {
    fc.assert(
      fc.property(arbitraryLines, arbitraryChange, (body, change) => {
        const made = makeChange(stateOf(body), change);
        const after = suggest(made.state, made.tr);
        if (after === made.state) return;
        expect(settled(after, "accept").textContent).toBe(made.tr.doc.textContent);
      }),
      { numRuns: 150 },
    );
  });

  it("settling all leaves nothing proposed", () => {
    fc.assert(
      fc.property(arbitraryLines, fc.array(arbitraryChange, { maxLength: 4 }), (body, changes) => {
        let state = stateOf(body);
        for (const change of changes) {
          const made = makeChange(state, change);
          state = suggest(made.state, made.tr);
        }
        for (const verdict of ["accept", "reject"] as const)
          expect(findSuggestions(settled(state, verdict))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
