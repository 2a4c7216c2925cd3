import * as Y from "yjs";
import { maxBodyNodes } from "#newsroom/body/limits.ts";

/** The largest draft, deletions included, in bytes of Yjs's binary. */
export const maxDraftBytes = 8 * 1024 * 1024;

/** Elements and runs of text that one draft may hold: a full body, and some room for what two people add at once. */
export const maxDraftNodes = maxBodyNodes + 10_000;

/** How many elements and texts a draft's body holds, without recursion; stops counting past `atMost`. */
export function countNodes(body: Y.XmlFragment, atMost = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const stack: Y.XmlFragment[] = [body];
  for (let at = stack.pop(); at !== undefined && count <= atMost; at = stack.pop()) {
    for (const child of at.toArray()) {
      count += 1;
      if (child instanceof Y.XmlFragment) stack.push(child);
    }
  }
  return count;
}
