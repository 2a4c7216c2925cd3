import { expect, test } from "vitest";
import * as Y from "yjs";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftBody, draftFieldMap, draftText } from "#newsroom/drafts/layout.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import { applyRelease, isEmptyBody, releaseOrigin } from "./apply-release.ts";
import { looksLikeRelease } from "./looks-like-release.ts";
import { type FilledFields, releaseOffers, withSource } from "./release-offers.ts";

const body = [
  { type: "paragraph" as const, content: [{ type: "text" as const, text: "JAMBI – Satu." }] },
  {
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: "Dua.", marks: [{ type: "bold" as const }] }],
  },
];
const parts = {
  title: "Gubernur Buka Bimtek",
  dek: "",
  place: "JAMBI",
  caption: "Gubernur memberi sambutan",
  credit: "",
  source: "Diskominfo",
  code: "mas",
  byline: "",
  body,
};
const masId = "019af0a0-0000-7000-8000-000000000001";
const otherId = "019af0a0-0000-7000-8000-000000000002";
const staff = [
  { id: masId, name: "Masruri", code: "MAS" },
  { id: otherId, name: "Rudi", code: "rud" },
];

function filled(document: Y.Doc): FilledFields {
  const { title, kicker, dek, place, code, bylineIds } = readDraftContent(document);
  const texts = { title, kicker, dek, place, pictureCaption: "", pictureCredit: "", pictureAlt: "" };
  return { texts, code, bylineIds };
}

function undoOf(document: Y.Doc): Y.UndoManager {
  const roots = [draftText(document, "title"), draftFieldMap(document), draftBody(document)];
  return new Y.UndoManager(roots, { trackedOrigins: new Set([releaseOrigin]) });
}

test("an empty draft takes title, fields and body of a release, and no empty paragraph stays", () => {
  const document = emptyDraft();
  applyRelease(document, {
    texts: { title: parts.title },
    code: "mas",
    bylineIds: [masId],
    body,
    blockIndex: 0,
  });
  const content = readDraftContent(document);
  expect(content).toMatchObject({ title: parts.title, code: "mas", bylineIds: [masId] });
  expect(content.body.content).toEqual(body);
});

test("one undo takes the whole release back", () => {
  const document = emptyDraft({ title: "Lama", code: "rud" });
  const before = readDraftContent(document);
  const undo = undoOf(document);
  applyRelease(document, { texts: { title: "Baru" }, code: "mas", bylineIds: [masId], body, blockIndex: 0 });
  expect(readDraftContent(document)).not.toEqual(before);
  undo.undo();
  expect(readDraftContent(document)).toEqual(before);
});

test("a body in which somebody wrote keeps every word, and the release goes to its place", () => {
  const document = emptyDraft({ body: { type: "doc", content: body } });
  applyRelease(document, {
    texts: {},
    body: [{ type: "paragraph", content: [{ type: "text", text: "Tengah." }] }],
    blockIndex: 1,
  });
  const texts = readDraftContent(document).body.content.map((block) => JSON.stringify(block));
  expect(texts[0]).toContain("Satu");
  expect(texts[1]).toContain("Tengah");
  expect(texts[2]).toContain("Dua");
});

test("an empty paragraph in which the caret stands gives its place to the release", () => {
  const [first = { type: "rule" as const }, second = first] = body;
  const document = emptyDraft({ body: { type: "doc", content: [first, { type: "paragraph" }, second] } });
  const rule = { type: "rule" as const };
  applyRelease(document, { texts: {}, body: [rule], blockIndex: 2 });
  expect(readDraftContent(document).body.content).toEqual([first, rule, second]);
});

test("a picture alone is a body that is not empty", () => {
  const document = emptyDraft();
  expect(isEmptyBody(draftBody(document))).toBe(true);
  draftBody(document).insert(0, [new Y.XmlElement("rule")]);
  expect(isEmptyBody(draftBody(document))).toBe(false);
});

test("a typed field is offered, never taken without asking; an empty one is filled", () => {
  const offers = releaseOffers(parts, filled(emptyDraft({ title: "Judul saya" })), staff);
  expect(offers.find(({ target }) => target === "title")).toMatchObject({
    taken: false,
    current: "Judul saya",
  });
  expect(offers.find(({ target }) => target === "place")).toMatchObject({ taken: true, value: "JAMBI" });
});

test("a code finds its person whatever its case, and somebody already named is not named again", () => {
  const fresh = releaseOffers({ ...parts, code: "Mas/rud" }, filled(emptyDraft()), staff);
  expect(fresh.find(({ target }) => target === "bylineIds")?.personIds).toEqual([masId, otherId]);
  const named = releaseOffers(parts, filled(emptyDraft({ bylineIds: [masId] })), staff);
  expect(named.some(({ target }) => target === "bylineIds")).toBe(false);
});

test("the source of a release becomes the last line of its body", () => {
  expect(JSON.stringify(withSource(body, "Sumber: Diskominfo").at(-1))).toContain("Sumber: Diskominfo");
});

test("a long text, a chat stamp, a caption line and a code are taken for a release; a sentence is not", () => {
  expect(looksLikeRelease("a ".repeat(300))).toBe(true);
  expect(looksLikeRelease("[14/11 09.31] Humas: Mohon dimuat\nTerima kasih")).toBe(true);
  expect(looksLikeRelease("Gubernur hadir.\nKeterangan Gambar : Gubernur")).toBe(true);
  expect(looksLikeRelease("Acara selesai pukul 10.\nWarga pulang. (mas)")).toBe(true);
  expect(looksLikeRelease("Gubernur Jambi membuka bimbingan teknis.")).toBe(false);
});
