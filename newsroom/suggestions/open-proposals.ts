import * as Y from "yjs";
import { readRetyped, readSuggested, stampOfWords } from "./stamp.ts";
import { type Stamp, suggestionMarks } from "./types.ts";

/** What one proposal says, for lists; its words in the order of the text. */
export interface OpenProposal extends Stamp {
  readonly inserted: string;
  readonly deleted: string;
  /** Whether it also, or only, changes form: bold, links, breaks, blocks. */
  readonly form: boolean;
}

interface Gathered {
  stamp: Stamp;
  inserted: string;
  deleted: string;
  form: boolean;
}

/** The proposals that stand open in a draft's body, by first place. Reads without recursion whatever stands there. */
export function openProposals(body: Y.XmlFragment): OpenProposal[] {
  const all = new Map<string, Gathered>();
  const of = (stamp: Stamp): Gathered => {
    const known = all.get(stamp.id) ?? { stamp, inserted: "", deleted: "", form: false };
    all.set(stamp.id, known);
    return known;
  };
  const stack: unknown[] = body.toArray().reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (node instanceof Y.XmlText) gatherWords(node, of);
    else if (node instanceof Y.XmlElement) {
      const suggested: unknown = node.getAttribute("suggested");
      const retyped: unknown = node.getAttribute("retyped");
      for (const stamp of [readSuggested(suggested), readRetyped(retyped)]) if (stamp) of(stamp).form = true;
      stack.push(...node.toArray().reverse());
    }
  }
  return [...all.values()].map(({ stamp: { id, by, at }, ...said }) => ({ id, by, at, ...said }));
}

function gatherWords(text: Y.XmlText, of: (stamp: Stamp) => Gathered): void {
  const delta: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  for (const { insert, attributes } of delta) {
    if (typeof insert !== "string" || attributes === undefined) continue;
    for (const name of suggestionMarks) {
      const mark = attributes[name];
      if (mark === undefined || mark === null) continue;
      const gathered = of(stampOfWords(mark));
      if (name === "insertion") gathered.inserted += insert;
      else if (name === "deletion") gathered.deleted += insert;
      else gathered.form = true;
    }
  }
}
