import { getSchema } from "@tiptap/core";
import { DOMParser, DOMSerializer } from "@tiptap/pm/model";
import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { bodyExtensions } from "./extensions.ts";
import { parseBody } from "./schema.ts";
import { arbitraryBody } from "./testing/arbitrary-body.ts";

const schema = getSchema(bodyExtensions);

/** What a paste of this HTML leaves in the editor. Happy DOM stands in for the browser's parser. */
function pasted(html: string): { type: string; content?: unknown[] } {
  const { document } = new Window();
  document.body.innerHTML = html;
  return DOMParser.fromSchema(schema)
    .parse(document.body as unknown as HTMLElement)
    .toJSON();
}

test("the editor knows exactly the nodes, marks and attributes of the brief", () => {
  const nodes = Object.fromEntries(
    Object.entries(schema.nodes).map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {})]),
  );
  expect(nodes).toEqual({
    doc: [],
    paragraph: [],
    text: [],
    hardBreak: [],
    subhead: ["level"],
    quote: ["source", "pull"],
    bulletList: [],
    orderedList: ["start"],
    listItem: [],
    picture: ["mediaId", "caption", "credit", "alt"],
    gallery: [],
    readAlso: ["storyId", "title"],
    embed: ["provider", "id", "caption"],
    table: [],
    tableRow: [],
    tableHeader: ["colspan", "rowspan"],
    tableCell: ["colspan", "rowspan"],
    rule: [],
  });
  const marks = Object.fromEntries(
    Object.entries(schema.marks).map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {})]),
  );
  expect(marks).toEqual({ bold: [], italic: [], link: ["href"] });
});

test("every body that the border takes, the editor opens and gives back as one that the border takes", () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const node = schema.nodeFromJSON(body);
      node.check();
      expect(parseBody(node.toJSON()).ok).toBe(true);
    }),
    { numRuns: 150 },
  );
});

describe("pasting", () => {
  test("headings of any level become subheads", () => {
    expect(pasted("<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>").content).toEqual(
      [
        [2, "a"],
        [2, "b"],
        [3, "c"],
        [3, "d"],
      ].map(([level, text]) => ({ type: "subhead", attrs: { level }, content: [{ type: "text", text }] })),
    );
  });

  test("marks, links and quotes are kept", () => {
    expect(
      pasted(
        '<blockquote><p><b>a</b><i>b</i><a href="https://a.id/" onclick="x" target="_blank">c</a></p></blockquote>',
      ).content,
    ).toEqual([
      {
        type: "quote",
        attrs: { source: "", pull: null },
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", marks: [{ type: "bold" }], text: "a" },
              { type: "text", marks: [{ type: "italic" }], text: "b" },
              { type: "text", marks: [{ type: "link", attrs: { href: "https://a.id/" } }], text: "c" },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ["a script", "<script>alert(1)</script><p>a</p>"],
    ["a script address", '<p><a href="java\nscript:alert(1)">a</a></p>'],
    ["a foreign picture", '<p>a<img src="https://evil.example/x.png" onerror="alert(1)"></p>'],
    ["a frame", '<p>a</p><iframe src="https://evil.example"></iframe>'],
    ["styles and classes", '<div style="color:red" class="x"><span>a</span></div>'],
    ["a bold that Google Docs wraps around everything", '<b style="font-weight:normal"><p>a</p></b>'],
  ])("%s leaves only its words", (_name, html) => {
    expect(pasted(html).content).toEqual([{ type: "paragraph", content: [{ type: "text", text: "a" }] }]);
  });

  test("a table keeps its cells and loses widths", () => {
    const result = parseBody(
      pasted('<table><tr><th style="width:9px" colspan="2">a</th></tr><tr><td>b</td><td></td></tr></table>'),
    );
    expect(result.ok && result.body.content[0]).toEqual({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            {
              type: "tableHeader",
              attrs: { colspan: 2, rowspan: 1 },
              content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }],
            },
          ],
        },
        {
          type: "tableRow",
          content: [
            {
              type: "tableCell",
              attrs: { colspan: 1, rowspan: 1 },
              content: [{ type: "paragraph", content: [{ type: "text", text: "b" }] }],
            },
            { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
          ],
        },
      ],
    });
  });

  test("what is copied in the editor comes back the same, own blocks included", () => {
    const { document } = new Window();
    const blocks = [
      { type: "picture", attrs: { mediaId: "m", caption: 'c"<', credit: "k", alt: "a" } },
      { type: "readAlso", attrs: { storyId: "s", title: "t" } },
      { type: "embed", attrs: { provider: "x", id: "123", caption: "" } },
      { type: "rule" },
      { type: "quote", attrs: { source: "Maulana", pull: null }, content: [{ type: "paragraph" }] },
      { type: "quote", attrs: { source: "Maulana", pull: true }, content: [{ type: "paragraph" }] },
      {
        type: "orderedList",
        attrs: { start: 4 },
        content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
      },
    ];
    const node = schema.nodeFromJSON({ type: "doc", content: blocks });
    const fragment = DOMSerializer.fromSchema(schema).serializeFragment(node.content, {
      document: document as unknown as Document,
    });
    document.body.append(fragment as unknown as InstanceType<Window["DocumentFragment"]>);
    expect(pasted(document.body.innerHTML).content).toEqual(blocks);
  });
});
