import type { Rendition } from "./types.ts";

/** Where an original is kept. Nothing under `originals/` is ever served. */
export function originalKey(mediaId: string): string {
  return `originals/${mediaId}`;
}

/** Where a rendition is kept. */
export function renditionKey(token: string, { width, format }: Pick<Rendition, "width" | "format">): string {
  return `renditions/${token}/${width}.${format}`;
}

/** The address of a rendition on our own site. Whether somebody may see it is asked when it is opened. */
export function renditionUrl(token: string, { width, format }: Pick<Rendition, "width" | "format">): string {
  return `/media/${token}/${width}.${format}`;
}
