import { getSchema } from "@tiptap/core";
import * as Y from "yjs";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import { draftTexts } from "#newsroom/drafts/layout.ts";
import { maxDraftNodes } from "#newsroom/drafts/size.ts";
import { ignoredRoot } from "#newsroom/language/ignored.ts";
import { suggestionExtensions } from "#newsroom/suggestions/extensions.ts";

/** Roots that an editor writes in. `meta` is not among them: only the server makes a generation. */
const writableRoots = new Set<string>(["body", "fields", ignoredRoot, ...draftTexts]);

/** The body's closed set, and what a draft has beyond it: proposals. Of anything else every open editor would delete the node that it stands in, words and all. */
const { nodes, marks } = getSchema([...bodyExtensions, ...suggestionExtensions]);
const editorNodes = new Set(Object.keys(nodes).filter((name) => name !== "doc" && name !== "text"));
const editorMarks = new Set(Object.keys(marks));

/** What an update of an editor adds: elements and runs of text. */
export interface EditorUpdate {
  readonly nodes: number;
}

/**
 * Reads an update that an editor of ours could have made: whole, in the known roots, of known nodes and marks,
 * without documents or binaries inside. Null for anything else, which is never applied and never stored. What
 * `document` holds already is not asked about: Yjs ignores it.
 */
export function readEditorUpdate(update: Uint8Array, document?: Y.Doc): EditorUpdate | null {
  const read = readAsEditor(update);
  // More than any draft holds: nothing in it can make that right, and it is not worth another look.
  if (read !== null && read.nodes > maxDraftNodes) return read;
  const mayBeOld = read === null || read.nodes > 0;
  return document !== undefined && mayBeOld ? readAsEditor(newPart(update, document)) : read;
}

/** A browser may send back what it has from the server, such as its whole copy from the device's journal. */
function newPart(update: Uint8Array, document: Y.Doc): Uint8Array {
  try {
    return Y.diffUpdate(update, Y.encodeStateVector(document));
  } catch {
    return update;
  }
}

function readAsEditor(update: Uint8Array): EditorUpdate | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (!(ds.clients instanceof Map)) return null;
    const items = structs.filter((struct) => struct instanceof Y.Item);
    if (!items.every(isEditorStruct)) return null;
    return { nodes: items.filter(({ content }) => content instanceof Y.ContentType).length };
  } catch {
    return null;
  }
}

function isEditorStruct(item: Y.Item): boolean {
  const parent: unknown = item.parent;
  if (typeof parent === "string" && !writableRoots.has(parent)) return false;
  const { content } = item;
  if (content instanceof Y.ContentDoc || content instanceof Y.ContentBinary) return false;
  if (content instanceof Y.ContentFormat) return editorMarks.has(markName(content.key));
  if (!(content instanceof Y.ContentType)) return true;
  if (content.type instanceof Y.XmlElement) return editorNodes.has(content.type.nodeName);
  return content.type instanceof Y.XmlText;
}

/** y-tiptap writes a mark that may stand several times on one word with a hash behind its name. */
function markName(key: string): string {
  return key.replace(/--[a-zA-Z0-9+/=]{8}$/, "");
}

/**
 * Whether a change names another generation of the draft. An update that replaces an entry says only what it
 * replaces, not in which root that stands: seen only once the change is made.
 */
export function forgesGeneration(transaction: Y.Transaction): boolean {
  const meta: unknown = transaction.doc.getMap("meta");
  return [...transaction.changed.keys()].some((type) => type === meta);
}

/** A body of 64 levels and a little more, for what two people may nest at once. */
const maxTypeDepth = 80;

/**
 * Whether a change stands deeper than any editor nests. Asked after each transaction: depth comes of many
 * small updates too, and code that descends by recursion, here and in browsers, would not survive it.
 */
export function isTooDeep(transaction: Y.Transaction): boolean {
  for (const type of transaction.changed.keys()) if (depthOf(type) > maxTypeDepth) return true;
  const { store } = transaction.doc;
  for (const [client, clock] of transaction.afterState) {
    const known = transaction.beforeState.get(client) ?? 0;
    if (known === clock) continue;
    // From the newest back to what was there before: only what this transaction brought is looked at.
    const structs = store.clients.get(client) ?? [];
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at];
      if (struct === undefined || struct.id.clock + struct.length <= known) break;
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) continue;
      if (depthOf(struct.content.type) > maxTypeDepth) return true;
    }
  }
  return false;
}

/** How many types stand above one; no more are counted than matter. */
function depthOf(type: unknown): number {
  let depth = 0;
  for (let at = type; at instanceof Y.AbstractType && depth <= maxTypeDepth; at = at._item?.parent)
    depth += 1;
  return depth;
}
