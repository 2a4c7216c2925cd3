/** The part of opentype.js that draws a line of text; the package brings no types of its own. */
declare module "opentype.js" {
  export interface Font {
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, fontSize: number): number;
    getPath(text: string, x: number, y: number, fontSize: number): { toPathData(decimals: number): string };
  }
  /** CommonJS: Node gives its exports as the default. */
  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
