import * as Y from "yjs";
import { isAllowedHref } from "#newsroom/body/links.ts";
import { cleanText } from "#newsroom/body/text.ts";
import type { Inline, Mark, Text } from "#newsroom/body/types.ts";
import { readSuggested } from "#newsroom/suggestions/stamp.ts";

/** The children of a node, in order; deleted ones are not there. */
export function childrenOf(node: Y.XmlFragment): unknown[] {
  return node.toArray();
}

/** Texts and breaks of one line. Neighbours with the same marks are one text, as in the editor. */
export function readInline(node: Y.XmlElement): Inline[] {
  const line: Inline[] = [];
  for (const child of childrenOf(node)) {
    if (child instanceof Y.XmlText) for (const text of textsOf(child)) appendInline(line, text);
    else if (child instanceof Y.XmlElement && child.nodeName === "hardBreak") {
      if (!isProposed(child)) line.push({ type: "hardBreak" });
    } else for (const text of wordsOf(child)) appendInline(line, { type: "text", text });
  }
  return line;
}

/** Puts a text or break at the end of a line that was just read; the line's last text takes words of its marks in. */
export function appendInline(line: Inline[], inline: Inline): void {
  const last = line.at(-1);
  const isSame =
    last?.type === "text" &&
    inline.type === "text" &&
    JSON.stringify(last.marks) === JSON.stringify(inline.marks);
  if (isSame) last.text += inline.text;
  else line.push(inline);
}

/** Whether a node stands there only by proposal: a body holds what is agreed on. */
export function isProposed(node: Y.XmlElement): boolean {
  const suggested: unknown = node.getAttribute("suggested");
  return readSuggested(suggested)?.kind === "insertion";
}

/** Every run of words below a node, without recursion: what is kept of nodes that have no place in a body. */
export function wordsOf(node: unknown): string[] {
  const words: string[] = [];
  const stack: unknown[] = [node];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next instanceof Y.XmlText) {
      const text = textsOf(next)
        .map((part) => part.text)
        .join("");
      if (text !== "") words.push(text);
    } else if (next instanceof Y.XmlFragment) stack.push(...childrenOf(next).reverse());
  }
  return words;
}

function textsOf(node: Y.XmlText): Text[] {
  const delta: { insert?: unknown; attributes?: Record<string, unknown> }[] = node.toDelta();
  return delta.flatMap(({ insert, attributes }): Text[] => {
    const text = typeof insert === "string" ? cleanText(insert) : "";
    if (text === "" || isSet(attributes?.insertion)) return [];
    const marks = isSet(attributes?.modification)
      ? marksBefore(attributes?.modification)
      : marksOf(attributes ?? {});
    return [marks.length > 0 ? { type: "text", text, marks } : { type: "text", text }];
  });
}

function marksOf(attributes: Record<string, unknown>): Mark[] {
  const href = hrefOf(attributes.link);
  return [
    ...(href === null ? [] : [{ type: "link" as const, attrs: { href } }]),
    ...(isSet(attributes.bold) ? [{ type: "bold" as const }] : []),
    ...(isSet(attributes.italic) ? [{ type: "italic" as const }] : []),
  ];
}

/** The marks of words whose change of form is only proposed. */
function marksBefore(modification: unknown): Mark[] {
  if (typeof modification !== "object" || modification === null || !("before" in modification)) return [];
  const { before } = modification;
  if (!Array.isArray(before)) return [];
  const known = before.map((mark: unknown) => ({ type: null, attrs: null, ...(isRecord(mark) ? mark : {}) }));
  return marksOf(Object.fromEntries(known.map(({ type, attrs }) => [String(type), attrs ?? true])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isSet(attribute: unknown): boolean {
  return attribute !== undefined && attribute !== null && attribute !== false;
}

function hrefOf(attribute: unknown): string | null {
  if (typeof attribute !== "object" || attribute === null || !("href" in attribute)) return null;
  const { href } = attribute;
  return typeof href === "string" && isAllowedHref(href) ? href : null;
}
