import { getSchema } from "@tiptap/core";
import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import type { Block } from "#newsroom/body/types.ts";
import { type DraftText, draftBody, draftFieldMap, draftText } from "#newsroom/drafts/layout.ts";

/** The origin of a release that is put in: one step of the person's own undo. */
export const releaseOrigin = { name: "release" };

/** What goes where, after the person has looked at it. What is not named stays as it is. */
export interface ReleaseApplication {
  texts: Partial<Record<DraftText, string>>;
  code?: string;
  bylineIds?: string[];
  body: Block[];
  /** Before which block of the body the text goes; an empty body is replaced. */
  blockIndex: number;
}

/** Puts a cleaned release into the draft, as one change that one undo takes back whole. */
export function applyRelease(document: Y.Doc, application: ReleaseApplication): void {
  document.transact(() => {
    for (const [name, value] of Object.entries(application.texts)) {
      const text = draftText(document, isDraftText(name));
      if (text.length > 0) text.delete(0, text.length);
      text.insert(0, value);
    }
    const fields = draftFieldMap(document);
    if (application.code !== undefined) fields.set("code", application.code);
    if (application.bylineIds !== undefined) fields.set("bylineIds", application.bylineIds);
    if (application.body.length > 0) insertBlocks(draftBody(document), application);
  }, releaseOrigin);
}

/** Whether nothing has been written in a body: no block at all, or empty paragraphs only. */
export function isEmptyBody(body: Y.XmlFragment): boolean {
  return body.toArray().every(isEmptyParagraph);
}

function isEmptyParagraph(block: unknown): boolean {
  return block instanceof Y.XmlElement && block.nodeName === "paragraph" && textOf(block) === "";
}

function textOf(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((part) => (part instanceof Y.XmlText ? part.toString() : "*"))
    .join("");
}

function insertBlocks(body: Y.XmlFragment, { body: blocks, blockIndex }: ReleaseApplication): void {
  const made = new Y.Doc().getXmlFragment("body");
  prosemirrorJSONToYXmlFragment(getSchema(bodyExtensions), { type: "doc", content: blocks }, made);
  const copies = made.toArray().map((block) => block.clone());
  const replaces = isEmptyBody(body);
  let at = replaces ? 0 : Math.min(blockIndex, body.length);
  if (replaces && body.length > 0) body.delete(0, body.length);
  else if (at > 0 && isEmptyParagraph(body.get(at - 1))) {
    // The caret stood in an empty paragraph: the text takes its place.
    at -= 1;
    body.delete(at, 1);
  }
  body.insert(
    at,
    copies.filter((copy) => copy instanceof Y.XmlElement),
  );
}

function isDraftText(name: string): DraftText {
  switch (name) {
    case "title":
    case "kicker":
    case "dek":
    case "place":
    case "pictureCaption":
    case "pictureCredit":
    case "pictureAlt":
      return name;
    default:
      throw new Error(`${name} is no text of a draft`);
  }
}
