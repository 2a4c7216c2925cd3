/** A piece of a snippet; `marked` where it answers the question. Plain text: the page escapes it. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters of the private use area: bodies are stored without them, so a text cannot forge a mark. */
export const markStart = "\ue000";
export const markStop = "\ue001";

/** Reads PostgreSQL's headline with our own marks into parts. A mark without its partner marks nothing more. */
export function readSnippet(headline: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const [index, piece] of headline.split(markStart).entries()) {
    const [first = "", ...rest] = piece.split(markStop);
    if (index === 0) {
      push(parts, first + rest.join(""), false);
    } else {
      push(parts, first, rest.length > 0);
      push(parts, rest.join(""), false);
    }
  }
  return parts;
}

function push(parts: SnippetPart[], text: string, marked: boolean): void {
  const clean = text.replace(/\s+/gu, " ");
  if (clean !== "") parts.push({ text: clean, marked });
}
