import * as Y from "yjs";
import { readRetyped, readStamp, readSuggested } from "#newsroom/suggestions/stamp.ts";
import type { Stamp } from "#newsroom/suggestions/types.ts";

/** Who made which proposal, as it was first seen in a draft. */
const known = new WeakMap<Y.Doc, Map<string, string>>();

/**
 * Whether an update makes no proposal in somebody else's name. Others' proposals may be carried on (text that is
 * divided or moved is written anew with its marks), but only such as the draft holds already, under the name that they
 * have there. Call it with the draft as it is before the update; what is let through is remembered.
 */
export function isOwnProposal(update: Uint8Array, document: Y.Doc, personId: string): boolean {
  const names = known.get(document) ?? namesIn(document);
  known.set(document, names);
  const proposed = stampsIn(Y.decodeUpdate(update).structs);
  if (!proposed.every(({ id, by }) => (names.get(id) ?? personId) === by)) return false;
  for (const { id, by } of proposed) names.set(id, by);
  return true;
}

function namesIn(document: Y.Doc): Map<string, string> {
  const names = new Map<string, string>();
  for (const structs of document.store.clients.values()) {
    for (const { id, by } of stampsIn(structs)) if (!names.has(id)) names.set(id, by);
  }
  return names;
}

function stampsIn(structs: readonly (Y.Item | Y.GC | unknown)[]): Stamp[] {
  return structs.flatMap((struct): Stamp[] => {
    if (!(struct instanceof Y.Item)) return [];
    const { content, parentSub } = struct;
    if (content instanceof Y.ContentFormat && content.value !== null) {
      const isProposal = ["insertion", "deletion", "modification"].includes(content.key);
      const stamp = isProposal ? readStamp(content.value) : null;
      return stamp === null ? [] : [stamp];
    }
    if (!(content instanceof Y.ContentAny) || (parentSub !== "suggested" && parentSub !== "retyped"))
      return [];
    return content.arr.flatMap((value: unknown): Stamp[] => {
      const stamp = readSuggested(value) ?? readRetyped(value);
      return stamp === null ? [] : [stamp];
    });
  });
}
