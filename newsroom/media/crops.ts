import { renditionWidths } from "./limits.ts";
import { type CropBox, type CropShape, type Crops, cropShapes, type FocalPoint } from "./types.ts";

/** How wide a shape is for each unit of height. */
export const cropRatios: Record<CropShape, number> = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 };

/** Cropped files are at most this wide, in pixels: what search engines and previews ask for. */
export const cropWidth = 1_200;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A cropped file that should exist: its name says shape, width and which part of the picture it shows. */
export interface WantedCrop extends Size {
  readonly shape: CropShape;
  /** Without ending: `16x9-1200-1a2b3c4d`. Another part of the picture is another name. */
  readonly name: string;
  readonly box: CropBox;
}

/** The largest part of a picture in a shape around its focal point, never beyond its edges. */
export function cropAround(shape: CropShape, { width, height }: Size, focal: FocalPoint): CropBox {
  const ratio = cropRatios[shape] / (width / height);
  const [boxWidth, boxHeight] = ratio < 1 ? [ratio, 1] : [1, 1 / ratio];
  return {
    x: rounded(Math.min(1 - boxWidth, Math.max(0, focal.x - boxWidth / 2))),
    y: rounded(Math.min(1 - boxHeight, Math.max(0, focal.y - boxHeight / 2))),
    width: rounded(boxWidth),
    height: rounded(boxHeight),
  };
}

/** The part that a shape shows: as it was set by hand, else around the focal point. */
export function cropOf(shape: CropShape, size: Size, focal: FocalPoint, crops: Crops): CropBox {
  return crops[shape] ?? cropAround(shape, size, focal);
}

/** The cropped files of a picture of this size, cut from its largest rendition. None is enlarged. */
export function wantedCrops(original: Size, focal: FocalPoint, crops: Crops): WantedCrop[] {
  const widest = Math.min(original.width, Math.max(...renditionWidths));
  return cropShapes.map((shape) => {
    const box = cropOf(shape, original, focal, crops);
    const width = Math.max(1, Math.min(cropWidth, Math.round(box.width * widest)));
    const height = Math.max(1, Math.round(width / cropRatios[shape]));
    return { shape, name: `${shape}-${width}-${digest(box)}`, box, width, height };
  });
}

/** Whether a box lies inside the picture and has its shape, but for rounding. */
export function fitsShape(shape: CropShape, box: CropBox, { width, height }: Size): boolean {
  const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= 1.001 && box.y + box.height <= 1.001;
  const ratio = (box.width * width) / (box.height * height);
  return inside && Math.abs(ratio / cropRatios[shape] - 1) < 0.03;
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** FNV-1a, 8 hexadecimal digits: tells boxes of one picture apart, and keeps no secret. */
function digest({ x, y, width, height }: CropBox): string {
  let hash = 0x811c9dc5;
  for (const sign of [x, y, width, height].map((part) => part.toFixed(4)).join()) {
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
