import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { arbitraryBody } from "#newsroom/body/testing/arbitrary-body.ts";
import type { Body } from "#newsroom/body/types.ts";
import { readDraftBody } from "#newsroom/drafts/read-body.ts";
import { arbitraryChange, makeChange } from "./testing/arbitrary-change.ts";
import { draftSchema, mas, proposerOf, rudi, selecting, stateOf, suggest } from "./testing/suggest-world.ts";

/** What a revision would say of a document with proposals. */
function agreed(doc: { toJSON(): unknown }): Body {
  const document = new Y.Doc();
  prosemirrorJSONToYXmlFragment(draftSchema, doc.toJSON(), document.getXmlFragment("body"));
  return readDraftBody(document.getXmlFragment("body"));
}

describe("what a revision says of a draft with proposals", { timeout: 30_000 }, () => {
  it("holds deleted words and not the proposed ones", () => {
    const start = stateOf({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Warga Jambi pulang" }] }],
    });
    const state = selecting(start, 7, 12);
    const after = suggest(state, state.tr.insertText("Kerinci"));
    expect(agreed(after.doc).content[0]).toEqual({
      type: "paragraph",
      content: [{ type: "text", text: "Warga Jambi pulang" }],
    });
  });

  it("is for every document and every change what it would say without them", () => {
    fc.assert(
      fc.property(
        arbitraryBody,
        fc.array(fc.tuple(arbitraryChange, fc.boolean()), { maxLength: 5 }),
        (body, changes) => {
          const start = stateOf(body);
          const people = [proposerOf(mas), proposerOf(rudi)] as const;
          let state = start;
          for (const [change, second] of changes) {
            const made = makeChange(state, change);
            state = suggest(made.state, made.tr, people[second ? 1 : 0]);
          }
          expect(agreed(state.doc)).toEqual(agreed(start.doc));
        },
      ),
      { numRuns: 150 },
    );
  });
});
