import { expect, test } from "vitest";
import * as Y from "yjs";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { forgesGeneration, isTooDeep, readEditorUpdate } from "./update-guard.ts";

function updateOf(write: (document: Y.Doc) => void): Uint8Array {
  const document = new Y.Doc();
  write(document);
  return Y.encodeStateAsUpdate(document);
}

function isEditorUpdate(update: Uint8Array, document?: Y.Doc): boolean {
  return readEditorUpdate(update, document) !== null;
}

test("what an update adds is counted, and what the draft holds already is not", () => {
  const server = writeDraft({ ...emptyContent(), title: "Judul" });
  const browser = new Y.Doc();
  Y.applyUpdate(browser, Y.encodeStateAsUpdate(server));
  const before = Y.encodeStateVector(server);
  const rules = Array.from({ length: 20_000 }, () => new Y.XmlElement("rule"));
  browser.getXmlFragment("body").push(rules);
  expect(readEditorUpdate(Y.encodeStateAsUpdate(browser, before), server)).toEqual({ nodes: 20_000 });
  Y.applyUpdate(server, Y.encodeStateAsUpdate(browser));
  expect(readEditorUpdate(Y.encodeStateAsUpdate(browser), server)).toEqual({ nodes: 0 });
});

test("bold, a proposal, and a link with a hash behind its name are of the editor", () => {
  const update = updateOf((document) => {
    const paragraph = new Y.XmlElement("paragraph");
    const text = new Y.XmlText("halo");
    paragraph.insert(0, [text]);
    document.getXmlFragment("body").insert(0, [paragraph]);
    text.format(0, 4, { bold: {}, "link--abCD12+/": { href: "https://jambi.example" } });
    text.format(0, 2, { insertion: { id: "1", by: "2", at: 3 } });
  });
  expect(isEditorUpdate(update)).toBe(true);
});

test("what somebody types is taken", () => {
  const document = writeDraft({ ...emptyContent(), title: "Judul" });
  const before = Y.encodeStateVector(document);
  document.getText("title").insert(5, " baru 👩‍🌾");
  document.getText("title").delete(0, 2);
  document.getMap("fields").set("tags", ["jambi"]);
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText("halo")]);
  document.getXmlFragment("body").push([paragraph]);
  expect(isEditorUpdate(Y.encodeStateAsUpdate(document, before))).toBe(true);
  expect(isEditorUpdate(updateOf(() => undefined))).toBe(true);
});

test.each<[string, Uint8Array]>([
  ["random bytes", new Uint8Array([255, 254, 253, 252, 251])],
  ["nothing at all", new Uint8Array()],
  ["half an update", updateOf((document) => document.getText("title").insert(0, "halo")).slice(0, -3)],
  ["an unknown root", updateOf((document) => document.getText("evil").insert(0, "x"))],
  ["another generation", updateOf((document) => document.getMap("meta").set("generation", "x"))],
  ["a document inside", updateOf((document) => document.getMap("fields").set("kind", new Y.Doc()))],
  ["a binary inside", updateOf((document) => document.getMap("fields").set("kind", new Uint8Array(3)))],
  [
    "an unknown node",
    updateOf((document) => document.getXmlFragment("body").push([new Y.XmlElement("script")])),
  ],
  [
    "an unknown mark",
    updateOf((document) => {
      const paragraph = new Y.XmlElement("paragraph");
      const text = new Y.XmlText("halo");
      paragraph.insert(0, [text]);
      document.getXmlFragment("body").insert(0, [paragraph]);
      text.format(0, 4, { style: "color:red" });
    }),
  ],
  ["a map inside", updateOf((document) => document.getMap("fields").set("kind", new Y.Map()))],
])("%s is refused", (_name, update) => {
  expect(isEditorUpdate(update)).toBe(false);
});

test("a whole copy that a browser sends back from its journal is taken", () => {
  const server = writeDraft({ ...emptyContent(), title: "Judul" });
  const browser = new Y.Doc();
  Y.applyUpdate(browser, Y.encodeStateAsUpdate(server));
  browser.getText("title").insert(5, " baru");
  const whole = Y.encodeStateAsUpdate(browser);
  expect(isEditorUpdate(whole)).toBe(false);
  expect(isEditorUpdate(whole, server)).toBe(true);
});

test("a generation that is written over is noticed once the change is made", () => {
  const server = writeDraft({ ...emptyContent(), title: "Judul" });
  const browser = new Y.Doc();
  Y.applyUpdate(browser, Y.encodeStateAsUpdate(server));
  const seen: boolean[] = [];
  server.on("afterTransaction", (transaction) => seen.push(forgesGeneration(transaction)));
  browser.getText("title").insert(5, " baru");
  Y.applyUpdate(server, Y.encodeStateAsUpdate(browser));
  browser.getMap("meta").set("generation", "palsu");
  Y.applyUpdate(server, Y.encodeStateAsUpdate(browser));
  expect(seen).toEqual([false, true]);
});

function nest(document: Y.Doc, levels: number): void {
  let at: Y.XmlFragment = document.getXmlFragment("body");
  for (let level = 0; level < levels; level += 1) {
    const list = new Y.XmlElement("bulletList");
    at.push([list]);
    at = list;
  }
}

test("a change below eighty levels is noticed, in one update or step by step", () => {
  const document = new Y.Doc();
  const seen: boolean[] = [];
  document.on("afterTransaction", (transaction) => seen.push(isTooDeep(transaction)));
  nest(document, 78);
  expect(seen).not.toContain(true);
  nest(document, 100);
  expect(seen).toContain(true);

  const source = new Y.Doc();
  source.transact(() => nest(source, 5_000));
  const target = new Y.Doc();
  let noticed = false;
  target.on("afterTransaction", (transaction) => {
    noticed = isTooDeep(transaction);
  });
  Y.applyUpdate(target, Y.encodeStateAsUpdate(source));
  expect(noticed).toBe(true);
});
