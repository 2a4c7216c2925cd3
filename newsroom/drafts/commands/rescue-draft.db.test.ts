import { beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { draftGeneration } from "../layout.ts";
import { openDraft } from "../queries.ts";
import { maxDraftBytes } from "../size.ts";
import { writeDraft } from "../write-document.ts";
import { rescueDraft } from "./rescue-draft.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

function copyOf(write: (document: Y.Doc) => void): { copy: Uint8Array; generation: string } {
  const document = writeDraft({ ...emptyContent(), title: "Judul di perangkat", slug: "alamat-lama" });
  write(document);
  return { copy: Y.encodeStateAsUpdate(document), generation: draftGeneration(document) };
}

function paragraphOf(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
}

async function rescued(copy: Uint8Array) {
  const { db } = current();
  const { storyId } = await rescueDraft({ actor: newsroom.writer, copy }, db);
  return openDraft(db, storyId);
}

test("a device's copy becomes a story of its own, with every word and a generation and an address of its own", async () => {
  const { copy, generation } = copyOf((document) => {
    document.getText("title").insert(18, ", ditulis luring");
    document.getXmlFragment("body").push([paragraphOf("Kalimat yang tak sempat terkirim.")]);
  });
  const story = await rescued(copy);
  expect(story.content).toMatchObject({ title: "Judul di perangkat, ditulis luring", slug: "" });
  expect(JSON.stringify(story.content.body)).toContain("Kalimat yang tak sempat terkirim.");
  expect(story.generation).not.toBe(generation);
});

test("what no draft may hold is left out and its words stay: unknown nodes, hostile links, 2,000 levels", async () => {
  const { copy } = copyOf((document) => {
    const body = document.getXmlFragment("body");
    const unknown = new Y.XmlElement("script");
    unknown.insert(0, [new Y.XmlText("kata di simpul asing")]);
    body.push([unknown]);
    const linked = paragraphOf("tautan jahat");
    body.push([linked]);
    const text = linked.get(0);
    if (text instanceof Y.XmlText) text.format(0, 6, { link: { href: "javascript:alert(1)" }, style: "x" });
    let at: Y.XmlFragment = body;
    for (let level = 0; level < 2_000; level += 1) {
      const list = new Y.XmlElement(level % 2 === 0 ? "bulletList" : "listItem");
      at.push([list]);
      at = list;
    }
    at.push([paragraphOf("kata di dasar")]);
  });
  const text = JSON.stringify((await rescued(copy)).content.body);
  for (const words of ["kata di simpul asing", "tautan jahat", "kata di dasar"])
    expect(text).toContain(words);
  expect(text).not.toMatch(/javascript:|script"|style/);
});

test.each([
  ["nothing", new Uint8Array()],
  ["bytes that are no draft", new Uint8Array([9, 9, 200, 255, 1])],
  ["more than a draft may be", new Uint8Array(maxDraftBytes + 1)],
  [
    "a body of 100,000 nodes",
    copyOf((document) => {
      const rules = Array.from({ length: 100_000 }, () => new Y.XmlElement("rule"));
      document.getXmlFragment("body").push(rules);
    }).copy,
  ],
])("%s is refused", async (_name, copy) => {
  const rescue = rescueDraft({ actor: newsroom.writer, copy }, current().db);
  await expect(rescue).rejects.toMatchObject({ code: "invalid" });
});

test("who may begin no story makes none of a copy", async () => {
  const { copy } = copyOf(() => undefined);
  const rescue = rescueDraft({ actor: newsroom.administrator, copy }, current().db);
  await expect(rescue).rejects.toMatchObject({ code: "forbidden" });
});
