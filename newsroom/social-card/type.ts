import { readFileSync } from "node:fs";
import opentype, { type Command, type Font } from "opentype.js";

/** A face in which the card can be set. The files are Latin subsets of the site's own faces, bold. */
export type Face = "serif" | "sans";

const opened = new Map<Face, Font>();

function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known) return known;
  const file = readFileSync(new URL(`./fonts/${face}-bold.ttf`, import.meta.url));
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  opened.set(face, font);
  return font;
}

/** A line of text as an SVG path: it looks the same on a machine without a single font. */
export function linePath(
  text: string,
  face: Face,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  return fontOf(face).getPath(drawable(text, face), x, y, size).commands.map(partOf).join("");
}

/** Width of a line in pixels. */
export function lineWidth(text: string, face: Face, size: number): number {
  return fontOf(face).getAdvanceWidth(drawable(text, face), size);
}

/** The text without characters that the face lacks: a letter with a rare accent keeps its letter. */
function drawable(text: string, face: Face): string {
  const font = fontOf(face);
  const has = (character: string) => font.charToGlyphIndex(character) > 0;
  return Array.from(text.normalize("NFC"), (character) => {
    if (has(character)) return character;
    const letter = character.normalize("NFD").charAt(0);
    return has(letter) ? letter : "";
  }).join("");
}

/** The package's own `toPathData` writes NaN for numbers near zero, and the path ends there. */
function partOf(command: Command): string {
  switch (command.type) {
    case "M":
    case "L":
      return command.type + pair(command.x, command.y);
    case "Q":
      return `Q${pair(command.x1, command.y1)} ${pair(command.x, command.y)}`;
    case "C":
      return `C${pair(command.x1, command.y1)} ${pair(command.x2, command.y2)} ${pair(command.x, command.y)}`;
    case "Z":
      return "Z";
  }
}

function pair(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
