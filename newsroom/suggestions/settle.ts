import type { Mark, Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import { joinBack } from "./join-back.ts";
import { marksBefore } from "./marks-before.ts";
import { readRetyped, readSuggested, stampOfWords } from "./stamp.ts";
import type { RetypedBlock, SuggestedBlock, Verdict } from "./types.ts";

/** Accepts or rejects proposals: those whose id `concerns`, or all. */
export function settle(tr: Transform, verdict: Verdict, concerns: Concerns = () => true): void {
  const words: (() => void)[] = [];
  tr.doc.descendants((node, pos) => {
    if (node.isText) settleWords(tr, node, pos, verdict, concerns, words);
    else if (node.isLeaf) settleAtom(tr, node, pos, verdict, concerns, words);
  });
  // From behind, so that every place still stands where it was found.
  for (const step of words.reverse()) step();
  // Breaks come last: what stood between two lines is gone by then.
  const lines: (() => void)[] = [];
  tr.doc.descendants((node, pos) => {
    if (node.isTextblock) settleLine(tr, node, pos, verdict, concerns, lines);
  });
  for (const step of lines.reverse()) step();
}

type Concerns = (id: string) => boolean;

function settleWords(
  tr: Transform,
  node: Node,
  pos: number,
  verdict: Verdict,
  concerns: Concerns,
  work: (() => void)[],
): void {
  const end = pos + node.nodeSize;
  const found = (name: string) => {
    const mark = node.marks.find(({ type }) => type.name === name);
    return mark && concerns(stampOfWords(mark.attrs).id) ? mark : null;
  };
  const insertion = found("insertion");
  const deletion = found("deletion");
  const modification = found("modification");
  const goes = (insertion !== null && verdict === "reject") || (deletion !== null && verdict === "accept");
  if (goes) work.push(() => tr.delete(pos, end));
  else {
    for (const mark of [insertion, deletion]) if (mark) work.push(() => tr.removeMark(pos, end, mark.type));
    if (modification) work.push(() => settleForm(tr, pos, end, modification, verdict));
  }
}

function settleForm(tr: Transform, from: number, to: number, modification: Mark, verdict: Verdict): void {
  tr.removeMark(from, to, modification.type);
  if (verdict === "accept") return;
  const { schema } = tr.doc.type;
  for (const name of ["bold", "italic", "link"]) {
    const type = schema.marks[name];
    if (type) tr.removeMark(from, to, type);
  }
  for (const mark of marksBefore(modification, schema)) tr.addMark(from, to, mark);
}

function settleAtom(
  tr: Transform,
  node: Node,
  pos: number,
  verdict: Verdict,
  concerns: Concerns,
  work: (() => void)[],
): void {
  const suggested = readSuggested(node.attrs.suggested);
  if (suggested === null || !concerns(suggested.id)) return;
  if (goesBy(suggested, verdict)) work.push(() => tr.delete(pos, pos + node.nodeSize));
  else work.push(() => tr.setNodeAttribute(pos, "suggested", null));
}

function settleLine(
  tr: Transform,
  node: Node,
  pos: number,
  verdict: Verdict,
  concerns: Concerns,
  work: (() => void)[],
): void {
  const suggested = readSuggested(node.attrs.suggested);
  if (suggested !== null && concerns(suggested.id)) {
    if (goesBy(suggested, verdict)) work.push(() => joinBack(tr, pos));
    else work.push(() => tr.setNodeAttribute(pos, "suggested", null));
  }
  const retyped = readRetyped(node.attrs.retyped);
  if (retyped !== null && concerns(retyped.id)) work.push(() => settleKind(tr, pos, retyped, verdict));
}

function goesBy({ kind }: SuggestedBlock, verdict: Verdict): boolean {
  return (kind === "insertion") === (verdict === "reject");
}

function settleKind(tr: Transform, pos: number, { before }: RetypedBlock, verdict: Verdict): void {
  const line = tr.doc.nodeAt(pos);
  if (line === null) return;
  const type = verdict === "reject" ? line.type.schema.nodes[before.type] : undefined;
  if (type?.isTextblock) {
    tr.setNodeMarkup(pos, type, { ...before.attrs, suggested: line.attrs.suggested, retyped: null });
  } else tr.setNodeAttribute(pos, "retyped", null);
}
