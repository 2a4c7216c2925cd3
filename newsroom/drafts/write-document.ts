import { getSchema } from "@tiptap/core";
import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { draftBody, draftFieldMap, draftText } from "./layout.ts";

const schema = getSchema(bodyExtensions);

/**
 * A new document that says what `content` says, with a generation of its own. It shares no history with any
 * other document: store it with `createDraft` or `replaceDraft`, never merge it. For seeds, imports, restore.
 */
export function writeDraft(content: StoryContent): Y.Doc {
  const document = new Y.Doc();
  document.transact(() => {
    document.getMap("meta").set("generation", crypto.randomUUID());
    const texts = {
      title: content.title,
      kicker: content.kicker,
      dek: content.dek,
      place: content.place,
      pictureCaption: content.picture?.caption ?? "",
      pictureCredit: content.picture?.credit ?? "",
      pictureAlt: content.picture?.alt ?? "",
    } as const;
    for (const name of [
      "title",
      "kicker",
      "dek",
      "place",
      "pictureCaption",
      "pictureCredit",
      "pictureAlt",
    ] as const) {
      draftText(document, name).insert(0, texts[name]);
    }
    const fields = {
      kind: content.kind,
      sectionId: content.sectionId,
      tags: content.tags,
      bylineIds: content.bylineIds,
      code: content.code,
      slug: content.slug,
      pictureId: content.picture?.mediaId ?? null,
      unverified: content.unverified,
      sensitive: content.sensitive,
    };
    for (const [name, value] of Object.entries(fields)) draftFieldMap(document).set(name, value);
    prosemirrorJSONToYXmlFragment(schema, content.body, draftBody(document));
    giveEmptyLinesText(draftBody(document));
  });
  return document;
}

/**
 * A new draft in which nothing is written yet, but for what `known` gives (kind, section, byline, code). It
 * holds one empty paragraph: were each editor to make the first one, two people would make two.
 */
export function emptyDraft(known: Partial<StoryContent> = {}): Y.Doc {
  return writeDraft({ ...emptyContent(), ...known });
}

/**
 * Gives every empty paragraph the text that typing goes into. Without it each of two people who begin in one at
 * the same moment makes a text of their own, and both editors then join the two: the first letter stands twice.
 */
function giveEmptyLinesText(fragment: Y.XmlFragment): void {
  for (const node of fragment.toArray()) {
    if (!(node instanceof Y.XmlElement)) continue;
    if (node.nodeName === "paragraph" && node.length === 0) node.insert(0, [new Y.XmlText()]);
    else giveEmptyLinesText(node);
  }
}
