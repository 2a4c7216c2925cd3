import type { Node } from "@tiptap/pm/model";
import { readStamp } from "./stamp.ts";
import type { Stamp } from "./types.ts";

/** The proposer's own stamp that a change touches: what is written on goes on under one id. */
export function stampAt(doc: Node, from: number, to: number, by: string): Stamp | null {
  return ownStamp(doc.resolve(from).nodeBefore, by) ?? ownStamp(doc.resolve(to).nodeAfter, by);
}

function ownStamp(node: Node | null, by: string): Stamp | null {
  for (const mark of node?.marks ?? []) {
    if (mark.type.name !== "insertion" && mark.type.name !== "deletion") continue;
    const stamp = readStamp(mark.attrs);
    if (stamp?.by === by) return stamp;
  }
  return null;
}
