import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { initProseMirrorDoc, updateYFragment, yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import type { Body, Gallery, Picture } from "#newsroom/body/types.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { readDraftContent } from "./document.ts";
import { draftBody } from "./layout.ts";
import { draftProblems } from "./problems.ts";
import { writeDraft } from "./write-document.ts";

const schema = getSchema(bodyExtensions);
const mediaId = (number: number) => `0191d3b4-7c00-7000-8000-00000000000${number}`;
const picture = (number: number, caption = `Foto ${number}`): Picture => ({
  type: "picture",
  attrs: { mediaId: mediaId(number), caption, credit: "mas", alt: "" },
});
const galleryOf = (...content: Picture[]): Body => ({ type: "doc", content: [{ type: "gallery", content }] });

/** The draft as two people have it before they know of each other's changes. */
function two(body: Body): [Y.Doc, Y.Doc] {
  const one = writeDraft({ ...emptyContent(), body });
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  return [one, other];
}

/** Changes a draft as its editor does: from the document that it shows to another. */
function change(document: Y.Doc, make: (shown: Node) => Node): void {
  const fragment = draftBody(document);
  const { doc, meta } = initProseMirrorDoc(fragment, schema);
  document.transact(() => updateYFragment(document, fragment, make(doc), meta));
}

function changeGallery(document: Y.Doc, make: (pictures: Picture[]) => Picture[]): void {
  change(document, (shown) => {
    const body: Body = shown.toJSON();
    const content = body.content.flatMap((block): Body["content"] => {
      if (block.type !== "gallery") return [block];
      const pictures = make(block.content);
      return pictures.length > 0 ? [{ type: "gallery", content: pictures }] : [{ type: "paragraph" }];
    });
    return schema.nodeFromJSON({ ...body, content });
  });
}

function meet(one: Y.Doc, other: Y.Doc): Body {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  const { body } = readDraftContent(one);
  expect(readDraftContent(other).body).toEqual(body);
  return body;
}

const captionsOf = (body: Body) =>
  body.content
    .filter((block): block is Gallery => block.type === "gallery")
    .flatMap(({ content }) => content.map(({ attrs }) => attrs.caption));

const recaption = (number: number, caption: string) => (pictures: Picture[]) =>
  pictures.map((one) => (one.attrs.mediaId === mediaId(number) ? picture(number, caption) : one));

test("two people who write two captions of one gallery at the same time both keep their words", () => {
  const [one, other] = two(galleryOf(picture(1), picture(2), picture(3)));
  changeGallery(one, recaption(1, "Pagi"));
  changeGallery(other, recaption(3, "Sore"));
  expect(captionsOf(meet(one, other))).toEqual(["Pagi", "Foto 2", "Sore"]);
});

test("a picture that joins while another is taken out leaves the others in their places", () => {
  const [one, other] = two(galleryOf(picture(1), picture(2), picture(3)));
  changeGallery(one, (pictures) => [...pictures, picture(4)]);
  changeGallery(other, (pictures) => pictures.slice(1));
  expect(captionsOf(meet(one, other))).toEqual(["Foto 2", "Foto 3", "Foto 4"]);
});

test("when two people each take out one of two pictures, both see the same afterwards, and every editor opens it", () => {
  const [one, other] = two(galleryOf(picture(1), picture(2)));
  changeGallery(one, (pictures) => pictures.slice(1));
  changeGallery(other, (pictures) => pictures.slice(0, 1));
  meet(one, other);
  yXmlFragmentToProseMirrorRootNode(draftBody(one), schema).check();
});

test("a gallery that lost all its pictures is none", () => {
  const document = writeDraft({ ...emptyContent(), body: galleryOf(picture(1), picture(2)) });
  const gallery = draftBody(document).get(0);
  if (!(gallery instanceof Y.XmlElement)) throw new Error("the gallery is there");
  gallery.delete(0, 2);
  expect(readDraftContent(document).body).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
});

test("what is no picture in a gallery comes after it as words, and a picture without an id is its caption", () => {
  const document = writeDraft({ ...emptyContent(), body: galleryOf(picture(1)) });
  const gallery = draftBody(document).get(0);
  if (!(gallery instanceof Y.XmlElement)) throw new Error("the gallery is there");
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText("menyusup")]);
  const nameless = new Y.XmlElement("picture");
  nameless.setAttribute("caption", "tanpa foto");
  gallery.insert(0, [paragraph, nameless]);
  const { body } = readDraftContent(document);
  expect(body.content.map(({ type }) => type)).toEqual(["gallery", "paragraph", "paragraph"]);
  expect(JSON.stringify(body)).toContain("menyusup");
  expect(JSON.stringify(body)).toContain("tanpa foto");
});

test("pictures of a gallery are looked at like others: captions and credits missing, too many of them", () => {
  const content = (body: Body) => ({ ...emptyContent(), title: "x", body });
  const keys = (body: Body) => draftProblems(content(body)).map(({ key }) => key);
  const bare: Picture = { type: "picture", attrs: { mediaId: mediaId(1), caption: "", credit: "", alt: "" } };
  expect(keys(galleryOf(bare))).toEqual(
    expect.arrayContaining(["body-picture-caption-missing", "body-picture-credit-missing"]),
  );
  expect(keys(galleryOf(...Array.from({ length: 61 }, () => picture(1))))).toContain("body-gallery-too-many");
  expect(keys(galleryOf(picture(1, "x".repeat(501))))).toContain("body-caption-too-long");
});
