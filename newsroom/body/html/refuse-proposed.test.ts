import { describe, expect, it } from "vitest";
import { parseBody } from "../schema.ts";
import { inlineToHtml } from "./inline.ts";
import { refuseProposed } from "./refuse-proposed.ts";

const reader = { siteOrigin: null, advertorial: false };
const word = { type: "text", text: "desa" };

describe("a page for readers", () => {
  it.each(["insertion", "deletion", "modification"])("is not made of words with a proposed %s", (type) => {
    const proposed = { ...word, marks: [{ type, attrs: { id: "a", by: "b", at: 1 } }] };
    expect(() => refuseProposed(proposed)).toThrow("open proposals");
    const body = { type: "doc", content: [{ type: "paragraph", content: [proposed] }] };
    expect(parseBody(body)).toMatchObject({ ok: false, errors: [{ messageKey: "body.unknown-mark" }] });
  });

  it("is not made of a block that is only proposed, and no border takes one", () => {
    const rule = { type: "rule", attrs: { suggested: { kind: "insertion" } } };
    expect(() => refuseProposed(rule)).toThrow("open proposals");
    expect(parseBody({ type: "doc", content: [rule] }).ok).toBe(false);
  });

  it("is made of words that are agreed on", () => {
    expect(inlineToHtml([{ type: "text", text: "desa", marks: [{ type: "bold" }] }], reader)).toBe(
      "<strong>desa</strong>",
    );
    expect(() =>
      refuseProposed({ type: "picture", attrs: { suggested: null, retyped: null } }),
    ).not.toThrow();
  });
});
