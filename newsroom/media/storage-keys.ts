import type { CropRendition, Rendition } from "./types.ts";

/** What the file of a crop is called, without its ending. */
export const cropNameShape = /^(?:16x9|4x3|1x1)-[1-9]\d{0,3}-[0-9a-f]{8}$/;

/** Where an original is kept. Nothing under `originals/` is ever served. */
export function originalKey(mediaId: string): string {
  return `originals/${mediaId}`;
}

/** Where the original of a picture is kept now: it goes along when pictures change places. */
export function originalKeyOf(picture: { readonly id: string; readonly originalId: string | null }): string {
  return originalKey(picture.originalId ?? picture.id);
}

/** The name of a rendition's file, the last part of its key and of its address. */
export function renditionFile({ width, format }: Pick<Rendition, "width" | "format">): string {
  return `${width}.${format}`;
}

/** The name of a cropped file, the last part of its key and of its address. */
export function cropFile({ name }: Pick<CropRendition, "name">): string {
  return `${name}.jpg`;
}

/** The names of all public files of a picture. */
export function pictureFiles(picture: {
  readonly renditions: readonly Pick<Rendition, "width" | "format">[];
  readonly cropRenditions: readonly Pick<CropRendition, "name">[];
}): string[] {
  return [...picture.renditions.map(renditionFile), ...picture.cropRenditions.map(cropFile)];
}

/** Where a public file of a picture is kept. */
export function pictureFileKey(token: string, file: string): string {
  return `renditions/${token}/${file}`;
}

/** Where a rendition is kept. */
export function renditionKey(token: string, rendition: Pick<Rendition, "width" | "format">): string {
  return pictureFileKey(token, renditionFile(rendition));
}

/** The address of a file on our own site. Whether somebody may see it is asked when it is opened. */
export function pictureFileUrl(token: string, file: string): string {
  return `/media/${token}/${file}`;
}

/** The address of a rendition. */
export function renditionUrl(token: string, rendition: Pick<Rendition, "width" | "format">): string {
  return pictureFileUrl(token, renditionFile(rendition));
}
