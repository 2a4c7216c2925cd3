import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { maxBodyNodes } from "./limits.ts";
import { parseBody } from "./schema.ts";
import { arbitraryBody } from "./testing/arbitrary-body.ts";

const mediaId = "0191d3b4-7c00-7000-8000-000000000001";

function bodyOf(...content: unknown[]): unknown {
  return { type: "doc", content };
}

function faultsOf(value: unknown): string[] {
  const result = parseBody(value);
  return result.ok ? [] : result.errors.map((error) => `${error.path}: ${error.messageKey}`);
}

function nested(levels: number): unknown {
  let block: unknown = {
    type: "bulletList",
    content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
  };
  for (let level = 0; level < levels; level += 1) {
    block = { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }, block] }] };
  }
  return bodyOf(block);
}

describe("what is taken", () => {
  test("any body of the known nodes, unchanged", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(parseBody(body)).toEqual({ ok: true, body });
      }),
      { numRuns: 200 },
    );
  });

  test("thirty lists inside each other", () => {
    expect(faultsOf(nested(29))).toEqual([]);
  });
});

describe("what is refused, with its place and a reason", () => {
  const link = (href: unknown) =>
    bodyOf({
      type: "paragraph",
      content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href } }] }],
    });

  test.each<[string, unknown, string]>([
    ["nothing", null, ": body.invalid"],
    ["an empty document", bodyOf(), "content: body.empty-block"],
    ["an unknown node", bodyOf({ type: "script" }), "content.0.type: body.unknown-node"],
    [
      "an unknown inline node",
      bodyOf({ type: "paragraph", content: [{ type: "image" }] }),
      "content.0.content.0.type: body.unknown-node",
    ],
    [
      "an unknown mark",
      bodyOf({ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "style" }] }] }),
      "content.0.content.0.marks.0.type: body.unknown-mark",
    ],
    [
      "the same mark twice",
      bodyOf({
        type: "paragraph",
        content: [{ type: "text", text: "a", marks: [{ type: "bold" }, { type: "bold" }] }],
      }),
      "content.0.content.0.marks: body.mark-twice",
    ],
    [
      "an unknown attribute",
      bodyOf({ type: "paragraph", attrs: { style: "x" } }),
      "content.0: body.unknown-attribute",
    ],
    ["an unknown key", bodyOf({ type: "rule", onclick: "x" }), "content.0: body.unknown-attribute"],
    [
      "a link with a title",
      bodyOf({
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "a",
            marks: [{ type: "link", attrs: { href: "https://a.id", title: "t" } }],
          },
        ],
      }),
      "content.0.content.0.marks.0.attrs: body.unknown-attribute",
    ],
    [
      "a script address",
      link("javascript:alert(1)"),
      "content.0.content.0.marks.0.attrs.href: body.bad-link",
    ],
    [
      "an empty text",
      bodyOf({ type: "paragraph", content: [{ type: "text", text: "" }] }),
      "content.0.content.0.text: body.empty-text",
    ],
    [
      "a NUL that PostgreSQL cannot store",
      bodyOf({ type: "paragraph", content: [{ type: "text", text: "a\u0000b" }] }),
      "content.0.content.0.text: body.unclean-text",
    ],
    [
      "half a surrogate pair",
      bodyOf({ type: "paragraph", content: [{ type: "text", text: "a\ud800" }] }),
      "content.0.content.0.text: body.unclean-text",
    ],
    [
      "a heading of level 1",
      bodyOf({ type: "subhead", attrs: { level: 1 } }),
      "content.0.attrs.level: body.invalid",
    ],
    [
      "a list that starts with a list",
      bodyOf({
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
            ],
          },
        ],
      }),
      "content.0.content.0.content: body.list-starts-with-text",
    ],
    [
      "a picture by address",
      bodyOf({
        type: "picture",
        attrs: { mediaId: "https://evil.example/a.jpg", caption: "", credit: "", alt: "" },
      }),
      "content.0.attrs.mediaId: body.not-an-id",
    ],
    [
      "a caption of 501 characters",
      bodyOf({ type: "picture", attrs: { mediaId, caption: "a".repeat(501), credit: "", alt: "" } }),
      "content.0.attrs.caption: body.too-long",
    ],
    [
      "a bidi override in a caption",
      bodyOf({ type: "picture", attrs: { mediaId, caption: "a\u202eb", credit: "", alt: "" } }),
      "content.0.attrs.caption: body.unclean-text",
    ],
    [
      "an embed id that leaves its address",
      bodyOf({ type: "embed", attrs: { provider: "youtube", id: "../../evil", caption: "" } }),
      "content.0.attrs: body.bad-embed",
    ],
    [
      "a cell over a million columns",
      bodyOf({
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableCell", attrs: { colspan: 1e6 }, content: [{ type: "paragraph" }] }],
          },
        ],
      }),
      "content.0.content.0.content.0.attrs.colspan: body.invalid",
    ],
  ])("%s", (_name, value, fault) => {
    expect(faultsOf(value)).toContain(fault);
  });
});

describe("hostile sizes are refused before anything is parsed", () => {
  const largest = bodyOf(...Array.from({ length: 49_000 }, () => ({ type: "paragraph" })));
  const timed = (value: unknown): { faults: string[]; milliseconds: number } => {
    const start = performance.now();
    return { faults: faultsOf(value), milliseconds: performance.now() - start };
  };
  let ofLargest = 0;
  beforeAll(() => {
    ofLargest = Math.max(timed(largest).milliseconds, timed(largest).milliseconds);
  });

  /** The faults; refusing may cost no more than ten times what the largest honest body costs on the same machine. */
  function refusedSoon(value: unknown): string[] {
    const { faults, milliseconds } = timed(value);
    expect(milliseconds).toBeLessThan(10 * ofLargest);
    return faults;
  }

  test("2,000 and 200,000 levels", () => {
    expect(refusedSoon(nested(1_000))).toEqual([": body.too-deep"]);
    expect(refusedSoon(nested(100_000))).toEqual([": body.too-deep"]);
  });

  test("100,000 nodes", () => {
    const many = bodyOf(...Array.from({ length: 2 * maxBodyNodes }, () => ({ type: "rule" })));
    expect(refusedSoon(many)).toEqual([": body.too-many-nodes"]);
  });

  test("half a million objects hidden in attributes", () => {
    const attrs = { list: Array.from({ length: 500_000 }, () => ({})) };
    expect(refusedSoon(bodyOf({ type: "rule", attrs }))).toEqual([": body.too-many-nodes"]);
  });

  test("depth hidden in attributes", () => {
    let attrs: unknown = {};
    for (let level = 0; level < 100_000; level += 1) attrs = { attrs };
    expect(refusedSoon(bodyOf({ type: "rule", attrs }))).toEqual([": body.too-deep"]);
  });

  test("5 MB of text", () => {
    const text = { type: "text", text: "é".repeat(2_500_000) };
    expect(refusedSoon(bodyOf({ type: "paragraph", content: [text] }))).toEqual([": body.too-large"]);
  });

  test("a body of 49,000 paragraphs is taken", () => {
    expect(faultsOf(largest)).toEqual([]);
  });
});
