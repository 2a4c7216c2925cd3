import { readFile } from "node:fs/promises";
import { getSchema } from "@tiptap/core";
import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import english from "#messages/en.json" with { type: "json" };
import indonesian from "#messages/id.json" with { type: "json" };
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import { parseBody } from "#newsroom/body/schema.ts";
import { arbitraryBody, arbitraryLine } from "#newsroom/body/testing/arbitrary-body.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { type StoryContent, storyContentSchema } from "#newsroom/stories/schema.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { readDraftContent } from "./document.ts";
import { draftGeneration } from "./layout.ts";
import { draftProblems } from "./problems.ts";
import { closeCodes } from "./protocol.ts";
import { emptyDraft, writeDraft } from "./write-document.ts";

const schema = getSchema(bodyExtensions);
const id = "0191d3b4-7c00-7000-8000-000000000001";

const arbitraryContent: fc.Arbitrary<StoryContent> = fc.record({
  title: arbitraryLine,
  kicker: arbitraryLine,
  dek: arbitraryLine,
  place: arbitraryLine,
  kind: fc.constantFrom(...storyKinds),
  sectionId: fc.option(fc.uuid()),
  tags: fc.uniqueArray(
    arbitraryLine.filter((tag) => tag !== ""),
    { maxLength: 14 },
  ),
  bylineIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  code: fc.constantFrom("", "mas"),
  slug: fc.constantFrom("", "judul-berita", "Salah Tulis"),
  picture: fc.option(
    fc.record({ mediaId: fc.uuid(), caption: arbitraryLine, credit: arbitraryLine, alt: arbitraryLine }),
  ),
  unverified: fc.boolean(),
  sensitive: fc.boolean(),
  body: arbitraryBody,
});

describe("a draft made from content", () => {
  test("reads as the same content, also after a way through the binary", () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const stored = new Y.Doc();
        Y.applyUpdate(stored, Y.encodeStateAsUpdate(writeDraft(content)));
        const expected = schema.nodeFromJSON(content.body).toJSON();
        const read = readDraftContent(stored);
        expect({ ...read, body: null }).toEqual({ ...content, body: null });
        // The editor's own reading is the judge: neighbours of the same marks are one text there, too.
        expect(schema.nodeFromJSON(read.body).toJSON()).toEqual(normalised(expected));
      }),
      { numRuns: 100 },
    );
  });

  test("opens in the editor without being repaired", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const document = writeDraft({ ...emptyContent(), body });
        const before = Y.encodeStateVector(document);
        yXmlFragmentToProseMirrorRootNode(document.getXmlFragment("body"), schema).check();
        expect(Y.encodeStateVector(document)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test("has a generation of its own each time", () => {
    const generations = [emptyDraft(), emptyDraft()].map(draftGeneration);
    expect(new Set(generations).size).toBe(2);
    expect(draftGeneration(new Y.Doc())).toBe("");
  });

  test("an empty one has one empty paragraph and what is known", () => {
    expect(readDraftContent(emptyDraft({ sectionId: id, code: "mas" }))).toEqual({
      ...emptyContent(),
      sectionId: id,
      code: "mas",
    });
  });
});

describe("nothing typed is dropped", () => {
  function bodyWith(...nodes: (Y.XmlElement | Y.XmlText)[]): ReturnType<typeof readDraftContent>["body"] {
    const document = new Y.Doc();
    document.getXmlFragment("body").push(nodes);
    const { body } = readDraftContent(document);
    expect(parseBody(body)).toEqual({ ok: true, body });
    return body;
  }

  function element(
    name: string,
    children: (Y.XmlElement | Y.XmlText)[] = [],
    attrs: Record<string, string> = {},
  ) {
    const node = new Y.XmlElement(name);
    for (const [key, value] of Object.entries(attrs)) node.setAttribute(key, value);
    node.insert(0, children);
    return node;
  }

  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

  test("the words of unknown and misplaced nodes become paragraphs", () => {
    expect(
      bodyWith(
        element("script", [element("b", [new Y.XmlText("satu")])]),
        new Y.XmlText("dua"),
        element("quote", [element("subhead", [new Y.XmlText("tiga")])]),
        element("bulletList", [element("listItem", [element("quote", [new Y.XmlText("empat")])])]),
        element("picture", [], { mediaId: "kosong", caption: "lima" }),
        element("embed", [], { provider: "x", id: "../", caption: "enam" }),
      ).content,
    ).toEqual([
      paragraph("satu"),
      paragraph("dua"),
      { type: "quote", attrs: { source: "" }, content: [paragraph("tiga")] },
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph("empat")] }] },
      paragraph("lima"),
      paragraph("enam"),
    ]);
  });

  test("an emptied quote, list item, cell or document is filled", () => {
    expect(bodyWith().content).toEqual([{ type: "paragraph" }]);
    expect(
      bodyWith(element("quote"), element("bulletList"), element("bulletList", [element("listItem")])).content,
    ).toEqual([
      { type: "quote", attrs: { source: "" }, content: [{ type: "paragraph" }] },
      { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
    ]);
    expect(bodyWith(element("table", [element("tableRow", [element("tableCell")])])).content[0]?.type).toBe(
      "table",
    );
  });

  test("a broken address falls away from its words", () => {
    const text = new Y.XmlText();
    text.insert(0, "tekan", { link: { href: "javascript:alert(1)" }, bold: {} });
    expect(bodyWith(element("paragraph", [text])).content).toEqual([
      { type: "paragraph", content: [{ type: "text", text: "tekan", marks: [{ type: "bold" }] }] },
    ]);
  });

  test("lists deeper than a body may be become text, however deep", () => {
    const document = new Y.Doc();
    document.transact(() => {
      let at: Y.XmlFragment = document.getXmlFragment("body");
      for (let level = 0; level < 3_000; level += 1) {
        const point = element("listItem");
        at.push([element("bulletList", [point])]);
        at = point;
      }
      at.push([element("paragraph", [new Y.XmlText("dasar")])]);
    });
    const { body } = readDraftContent(document);
    expect(parseBody(body)).toEqual({ ok: true, body });
    expect(JSON.stringify(body)).toContain("dasar");
  });

  test("an over-long title stays and is told", () => {
    const document = emptyDraft();
    document.getText("title").insert(0, "a".repeat(250));
    const content = readDraftContent(document);
    expect(content.title).toHaveLength(250);
    expect(draftProblems(content)).toContainEqual({
      field: "title",
      key: "title-too-long",
      holding: false,
      blocking: true,
      values: { limit: 200, length: 250 },
    });
  });

  test("fields of a wrong type count as not chosen", () => {
    const document = emptyDraft();
    const fields: Y.Map<unknown> = document.getMap("fields");
    for (const name of [
      "kind",
      "sectionId",
      "tags",
      "bylineIds",
      "code",
      "slug",
      "pictureId",
      "unverified",
    ]) {
      fields.set(name, { evil: 1 });
    }
    expect(readDraftContent(document)).toEqual(emptyContent());
  });
});

test("a draft without blocking problems is one that the border takes, and the other way round", () => {
  fc.assert(
    fc.property(arbitraryContent, (content) => {
      const blocking = draftProblems(content).filter((problem) => problem.blocking);
      const missing = blocking.filter((problem) => problem.key.endsWith("-missing"));
      const taken = storyContentSchema.safeParse(content).success;
      expect(taken).toBe(blocking.length === missing.length);
      if (taken) expect(storyContentSchema.parse(content)).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

test("a story without title, section or words does not go to the desk; a missing caption holds only approval", () => {
  const content = { ...emptyContent(), picture: { mediaId: id, caption: "", credit: "k", alt: "a" } };
  const problems = draftProblems(content);
  expect(problems.filter(({ blocking }) => blocking).map(({ key }) => key)).toEqual([
    "title-missing",
    "section-missing",
    "body-missing",
  ]);
  expect(problems.filter(({ holding }) => holding).map(({ key }) => key)).toEqual([
    "picture-caption-missing",
  ]);
  expect(problems.filter(({ blocking, holding }) => !blocking && !holding).map(({ key }) => key)).toEqual([
    "byline-missing",
    "tags-missing",
  ]);
});

test("every problem has its words in both languages", async () => {
  const source = await readFile(new URL("./problems.ts", import.meta.url), "utf8");
  const fields = ["title", "kicker", "dek", "place", "code", "slug"].map((field) => `${field}-too-long`);
  const keys = [...source.matchAll(/tell\("\w+", "([\w-]+)"/g)].map((match) => match[1]);
  expect(keys.length).toBeGreaterThanOrEqual(8);
  expect(Object.keys(indonesian.problems)).toEqual(expect.arrayContaining([...fields, ...keys]));
  expect(Object.keys(english.problems)).toEqual(expect.arrayContaining([...fields, ...keys]));
  expect(Object.keys(indonesian.collaboration.reasons)).toEqual(Object.keys(closeCodes));
  expect(Object.keys(english.collaboration.reasons)).toEqual(Object.keys(closeCodes));
});

/** Yjs keeps no marks on breaks and no empty `attrs`, and joins neighbours of the same marks, as ProseMirror does. */
function normalised(node: unknown): unknown {
  return schema.nodeFromJSON(node).toJSON();
}
