import type { Line } from "../lines.ts";
import { type Desk, takeLine } from "./fields.ts";

const writerLabel = /^(?:penulis|reporter|pewarta|wartawan|kontributor|laporan|oleh)\s?:\s?(?=\S)/i;
const editorLabel = /^(?:editor|redaktur|penyunting)\s?:\s?(?=\S)/i;
const sourceLabel = /^[([]?sumber(?: berita| rilis)?\s?:\s?([^()[\]]{2,150})[)\]]?\.?$/i;

/** Finds the lines that say who wrote, who edited and where it comes from. */
export function recogniseSignatures(desk: Desk, lines: readonly Line[]): void {
  let hasSource = false;
  for (const line of lines) {
    const text = line.seen.text;
    if (line.droppedBy !== null || line.part !== null || line.shape.type !== "prose" || text.length > 170)
      continue;
    // A sentence that goes on over the page.
    if (line.bridged.length > 0) continue;
    const source = sourceLabel.exec(text)?.[1]?.trim();
    if (source !== undefined && !hasSource) {
      hasSource = true;
      const entry = takeLine(desk, line, { reason: "source", after: source });
      desk.fields.push({ name: "source", text: source, entry });
      continue;
    }
    takeBylines(desk, line, text);
  }
}

function takeBylines(desk: Desk, line: Line, text: string): void {
  const pieces = text
    .split(/[|;]| (?=(?:editor|redaktur|penyunting|reporter|penulis|pewarta)\s?:)/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const names = pieces.map((shown) => {
    const isEditor = editorLabel.test(shown);
    const name = shown.replace(isEditor ? editorLabel : writerLabel, "");
    return name === shown || name.length > 80 ? null : { name, isEditor };
  });
  const found = names.filter((name) => name !== null);
  if (found.length === 0 || found.length !== names.length) return;
  // The label stands once in the byline, however many editors there are.
  let hasEditor = desk.fields.some((field) => field.isEditor);
  const after = found
    .map(({ name, isEditor }) => {
      const labelled = isEditor && !hasEditor ? `Editor: ${name}` : name;
      hasEditor ||= isEditor;
      return labelled;
    })
    .join(" | ");
  const entry = takeLine(desk, line, { reason: "byline", after });
  for (const { name, isEditor } of found) desk.fields.push({ name: "byline", text: name, entry, isEditor });
}

/** The byline of all names that were found: writers, then `Editor: …`. */
export function bylineOf(names: readonly { text: string; isEditor?: boolean }[]): string {
  const writers = names.filter((name) => !name.isEditor).map((name) => name.text);
  const editors = names.filter((name) => name.isEditor).map((name) => name.text);
  const parts = [writers.join(", "), editors.length === 0 ? "" : `Editor: ${editors.join(", ")}`];
  return parts.filter((part) => part !== "").join(" | ");
}
