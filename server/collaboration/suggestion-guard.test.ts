import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { draftSchema, mas, rudi } from "#newsroom/suggestions/testing/suggest-world.ts";
import { isOwnProposal } from "./suggestion-guard.ts";

function bodyWith(by: string, id: string) {
  const mark = { type: "insertion", attrs: { id, by, at: 1 } };
  const text = { type: "text", text: "kota", marks: [mark] };
  return { type: "doc", content: [{ type: "paragraph", content: [text] }] };
}

/** A draft, and the update with which somebody's browser adds a body to it. */
function adding(document: Y.Doc, body: object): Uint8Array {
  const browser = new Y.Doc();
  Y.applyUpdate(browser, Y.encodeStateAsUpdate(document));
  prosemirrorJSONToYXmlFragment(draftSchema, body, browser.getXmlFragment("body"));
  return Y.encodeStateAsUpdate(browser, Y.encodeStateVector(document));
}

describe("a proposal on its way into a draft", () => {
  it("in one's own name is let through, in another's is not", () => {
    const document = new Y.Doc();
    expect(isOwnProposal(adding(document, bodyWith(mas, "a")), document, mas)).toBe(true);
    expect(isOwnProposal(adding(new Y.Doc(), bodyWith(rudi, "b")), new Y.Doc(), mas)).toBe(false);
  });

  it("of another is carried on once the draft holds it, and under no other name", () => {
    const document = new Y.Doc();
    prosemirrorJSONToYXmlFragment(draftSchema, bodyWith(rudi, "c"), document.getXmlFragment("body"));
    expect(isOwnProposal(adding(document, bodyWith(rudi, "c")), document, mas)).toBe(true);
    expect(isOwnProposal(adding(document, bodyWith(mas, "c")), document, mas)).toBe(false);
    expect(isOwnProposal(adding(document, bodyWith(rudi, "d")), document, mas)).toBe(false);
  });

  it("of a block counts as one, too", () => {
    const suggested = { id: "e", by: rudi, at: 1, kind: "insertion" };
    const body = { type: "doc", content: [{ type: "rule", attrs: { suggested } }, { type: "paragraph" }] };
    const document = new Y.Doc();
    expect(isOwnProposal(adding(document, body), document, mas)).toBe(false);
    expect(isOwnProposal(adding(document, body), document, rudi)).toBe(true);
  });
});
