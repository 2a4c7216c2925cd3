import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { pictureSources } from "#newsroom/media/published.ts";
import type { CropRendition, Rendition } from "#newsroom/media/types.ts";

/** The columns of `media` that a page needs; null where the join found no picture. */
export interface PictureRow {
  token: string | null;
  renditions: Rendition[] | null;
  alt: string | null;
  focalX: number | null;
  focalY: number | null;
  colour: string | null;
  /** Only where a page wants the picture in fixed shapes. */
  cropRenditions?: CropRendition[] | null;
}

/** The picture of a joined row, or null where there is none. */
export function picturesOfRow({
  token,
  renditions,
  alt,
  focalX,
  focalY,
  colour,
  cropRenditions,
}: PictureRow): PictureSources | null {
  if (!token || !renditions) return null;
  return pictureSources({
    token,
    renditions,
    alt: alt ?? "",
    focalX: focalX ?? 0.5,
    focalY: focalY ?? 0.5,
    colour,
    cropRenditions: cropRenditions ?? [],
  });
}
