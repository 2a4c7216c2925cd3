import sharp from "sharp";
import { grain } from "./grain.ts";
import type { PictureName } from "./names.ts";
import { scenes } from "./scenes.ts";

/** Pixels of a picture: three bytes each, row by row. */
export interface DrawnPicture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture: its scene from SVG, with a light grain over it. Always the same for the same name. */
export async function drawPicture(name: PictureName): Promise<DrawnPicture> {
  const { data, info } = await sharp(Buffer.from(scenes[name]()))
    .flatten({ background: "#fff" })
    .composite([{ ...grain(), tile: true }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
