import * as Y from "yjs";
import { draftTexts } from "#newsroom/drafts/layout.ts";

/** Roots that an editor writes in. `meta` is not among them: only the server makes a generation. */
const writableRoots = new Set<string>(["body", "fields", ...draftTexts]);

/** Nodes of `newsroom/body/extensions.ts`; `hardBreak` stands in lines. A test holds the two together. */
export const editorNodes = new Set([
  "paragraph",
  "subhead",
  "quote",
  "bulletList",
  "orderedList",
  "listItem",
  "picture",
  "readAlso",
  "embed",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "rule",
  "hardBreak",
]);

/**
 * Whether an update is one that an editor of ours could have made: whole, in the known roots, of known
 * nodes, without documents or binaries inside. Anything else is never applied and never stored.
 */
export function isEditorUpdate(update: Uint8Array): boolean {
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (!(ds.clients instanceof Map)) return false;
    return structs.every((struct) => !(struct instanceof Y.Item) || isEditorStruct(struct));
  } catch {
    return false;
  }
}

function isEditorStruct(item: Y.Item): boolean {
  const parent: unknown = item.parent;
  if (typeof parent === "string" && !writableRoots.has(parent)) return false;
  const { content } = item;
  if (content instanceof Y.ContentDoc || content instanceof Y.ContentBinary) return false;
  if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement) {
    return editorNodes.has(content.type.nodeName);
  }
  return true;
}
