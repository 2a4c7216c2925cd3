import type * as Y from "yjs";

/** The texts of a draft that several people may write in at once, each a Y.Text. */
export const draftTexts = [
  "title",
  "kicker",
  "dek",
  "place",
  "pictureCaption",
  "pictureCredit",
  "pictureAlt",
] as const;
export type DraftText = (typeof draftTexts)[number];

/** The fields of a draft where the last choice counts, keys of the Y.Map `fields`. */
export const draftFields = [
  "kind",
  "sectionId",
  "tags",
  "bylineIds",
  "code",
  "slug",
  "pictureId",
  "unverified",
  "sensitive",
] as const;
export type DraftField = (typeof draftFields)[number];

/** The Y.XmlFragment that the editor writes in. */
export function draftBody(document: Y.Doc): Y.XmlFragment {
  return document.getXmlFragment("body");
}

/** One of the texts, made when it is not there yet. */
export function draftText(document: Y.Doc, name: DraftText): Y.Text {
  return document.getText(name);
}

/** The map of the fields. Read it through `readDraftContent`: a hostile writer may put anything in it. */
export function draftFieldMap(document: Y.Doc): Y.Map<unknown> {
  return document.getMap("fields");
}

/**
 * Which making of the draft this is: a uuid, new whenever a draft is made from a revision (restore). Two
 * documents of different generations share no history and must never be merged: every word would stand
 * there twice. "" for documents that were made without one.
 */
export function draftGeneration(document: Y.Doc): string {
  const generation = document.getMap("meta").get("generation");
  return typeof generation === "string" ? generation : "";
}
