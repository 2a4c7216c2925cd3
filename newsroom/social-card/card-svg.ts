import { breakLines } from "./break-lines.ts";
import { linePath, lineWidth } from "./type.ts";

export const cardWidth = 1200;
export const cardHeight = 630;
/** The right part of the card that a picture fills. */
export const pictureWidth = 520;

export interface CardText {
  readonly title: string;
  /** The line over the title; the label of paid content stands here too. */
  readonly kicker: string;
  readonly siteName: string;
  /** #rrggbb */
  readonly accent: string;
  readonly hasPicture: boolean;
}

const margin = 64;
const titleTop = 118;
const titleBottom = 500;
const sizes = [84, 76, 70, 64, 58, 52, 47, 42, 38, 34, 30];
const lineHeight = 1.14;

/**
 * The card without its picture, as SVG of paths only: title as large as fits, kicker over it, the newspaper's
 * name under it. The picture's place stays transparent.
 */
export function cardSvg({ title, kicker, siteName, accent, hasPicture }: CardText): string {
  const paperWidth = hasPicture ? cardWidth - pictureWidth : cardWidth;
  const maxWidth = paperWidth - 2 * margin;
  const { lines, size } = titleLines(title, maxWidth);
  const texts = [
    path(linePath(fitted(kicker, maxWidth), "sans", { x: margin, y: 88, size: 26 }), accent),
    ...lines.map((line, index) => {
      const y = titleTop + size * (0.82 + index * lineHeight);
      return path(linePath(line, "serif", { x: margin, y, size }), "#17191c");
    }),
    path(linePath(siteName, "serif", { x: margin, y: 576, size: 36 }), "#17191c"),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">` +
    `<rect width="${paperWidth}" height="${cardHeight}" fill="#fdfcf9"/>` +
    `<rect width="${paperWidth}" height="12" fill="${accent}"/>` +
    `<rect x="${margin}" y="522" width="${maxWidth}" height="2" fill="#17191c"/>` +
    `${texts.join("")}</svg>`
  );
}

function titleLines(title: string, maxWidth: number): { lines: string[]; size: number } {
  for (const size of sizes) {
    const maxLines = Math.floor((titleBottom - titleTop) / (size * lineHeight));
    const broken = breakLines(title, {
      maxWidth,
      maxLines,
      widthOf: (line) => lineWidth(line, "serif", size),
    });
    if (broken && (broken.whole || size === sizes.at(-1))) return { lines: broken.lines, size };
  }
  // One word wider than the card: an address, perhaps.
  return { lines: [fitted(title, maxWidth * 0.8)], size: sizes.at(-1) ?? 30 };
}

function fitted(text: string, maxWidth: number): string {
  let shown = text;
  while (shown !== "" && lineWidth(shown, "sans", 26) > maxWidth) shown = shown.slice(0, -1).toWellFormed();
  return shown;
}

function path(data: string, fill: string): string {
  return data === "" ? "" : `<path d="${data}" fill="${fill}"/>`;
}
