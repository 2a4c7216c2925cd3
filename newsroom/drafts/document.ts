import type * as Y from "yjs";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { StoryContent, StoryPicture } from "#newsroom/stories/content.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { type DraftField, type DraftText, draftBody, draftFieldMap, draftText } from "./layout.ts";
import { readDraftBody } from "./read-body.ts";

/**
 * What a draft says, in the form of a revision. Never throws and drops nothing that was typed: one-line
 * fields come out clean, fields of a wrong type as if nobody had chosen yet. What is too long stays too
 * long; ask `draftProblems` before making a revision of it.
 */
export function readDraftContent(document: Y.Doc): StoryContent {
  const line = (name: DraftText) => cleanLine(draftText(document, name).toString());
  const fields = draftFieldMap(document);
  const field = (name: DraftField): unknown => fields.get(name);
  return {
    title: line("title"),
    kicker: line("kicker"),
    dek: line("dek"),
    place: line("place"),
    kind: storyKinds.find((kind) => kind === field("kind")) ?? "news",
    sectionId: idOf(field("sectionId")),
    tags: linesOf(field("tags")),
    bylineIds: linesOf(field("bylineIds")).filter(isUuid),
    code: lineOf(field("code")),
    slug: lineOf(field("slug")),
    picture: pictureOf(idOf(field("pictureId")), line),
    unverified: field("unverified") === true,
    sensitive: field("sensitive") === true,
    body: readDraftBody(draftBody(document)),
  };
}

/** Caption, credit and alt text stay in the draft while no picture is chosen; they belong to none then. */
function pictureOf(mediaId: string | null, line: (name: DraftText) => string): StoryPicture | null {
  if (mediaId === null) return null;
  return { mediaId, caption: line("pictureCaption"), credit: line("pictureCredit"), alt: line("pictureAlt") };
}

function idOf(value: unknown): string | null {
  return typeof value === "string" && isUuid(value) ? value : null;
}

function lineOf(value: unknown): string {
  return typeof value === "string" ? cleanLine(value) : "";
}

function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.map(lineOf))].filter((text) => text !== "") : [];
}
