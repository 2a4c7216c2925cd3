/** The part of opentype.js that draws a line of text; the package brings no types of its own. */
declare module "opentype.js" {
  export type Command =
    | { type: "M" | "L"; x: number; y: number }
    | { type: "Q"; x1: number; y1: number; x: number; y: number }
    | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: "Z" };
  export interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, fontSize: number): number;
    getPath(text: string, x: number, y: number, fontSize: number): { commands: Command[] };
  }
  /** CommonJS: Node gives its exports as the default. */
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
