import sharp, { type Sharp } from "sharp";
import type { Rendition } from "#newsroom/media/types.ts";
import { type DrawnPicture, drawPicture } from "./draw.ts";
import type { PictureName } from "./names.ts";

/** Largest first: each is made from the one before. */
const widths = [1280, 960, 640, 320] as const;

export type RenditionFile = Rendition & { readonly data: Uint8Array };

/** A drawn picture as files, without the AVIF that come later. */
export interface PictureFiles {
  readonly width: number;
  readonly height: number;
  /** Its mean, as `#rrggbb`. */
  readonly colour: string;
  readonly original: Uint8Array;
  readonly renditions: readonly RenditionFile[];
}

/** Draws a picture: the original as JPEG, and JPEG and WebP in each width. */
export async function drawFiles(name: PictureName): Promise<PictureFiles> {
  const picture = await drawPicture(name);
  const renditions: RenditionFile[] = [];
  let larger = picture;
  for (const width of widths) {
    const { data, info } = await pixels(larger).resize({ width }).raw().toBuffer({ resolveWithObject: true });
    larger = { data, width: info.width, height: info.height };
    const files = [
      { format: "jpg", data: await pixels(larger).jpeg({ quality: 72, progressive: true }).toBuffer() },
      { format: "webp", data: await pixels(larger).webp({ quality: 70, effort: 3 }).toBuffer() },
    ] as const;
    for (const file of files) {
      renditions.push({ ...file, width, height: info.height, bytes: file.data.length });
    }
  }
  return {
    width: picture.width,
    height: picture.height,
    colour: await meanColour(larger),
    original: await pixels(picture).jpeg({ quality: 90 }).toBuffer(),
    renditions,
  };
}

/** The AVIF of a drawn picture, in the sizes of its WebP: the smallest files, and the slowest to make. */
export async function avifFiles(
  original: Uint8Array,
  renditions: readonly Rendition[],
): Promise<RenditionFile[]> {
  const made: RenditionFile[] = [];
  for (const { width, height } of renditions.filter(({ format }) => format === "webp")) {
    const data = await sharp(original).resize({ width, height }).avif({ quality: 48, effort: 2 }).toBuffer();
    made.push({ format: "avif", width, height, bytes: data.length, data });
  }
  return made;
}

function pixels({ data, width, height }: DrawnPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

async function meanColour(picture: DrawnPicture): Promise<string> {
  const { channels } = await pixels(picture).stats();
  return `#${channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, "0")).join("")}`;
}
