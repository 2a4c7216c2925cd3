import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import type { PictureFormat, PictureSources } from "../body/picture-sources.ts";
import { cropFile, pictureFileUrl, renditionUrl } from "./storage-keys.ts";
import type { CropRendition, Rendition } from "./types.ts";

/** The width in pixels that browsers without `srcset` are given. */
const plainWidth = 960;
const formats: readonly PictureFormat[] = ["avif", "webp", "jpg"];

/**
 * What a page needs to show pictures, by their ids; one that is not usable is not in the answer. The addresses
 * open to readers only while a public story shows the picture: that is asked when the bytes are served.
 */
export async function picturesForReaders(
  ids: readonly string[],
  executor: Executor = db(),
): Promise<Map<string, PictureSources>> {
  if (ids.length === 0) return new Map();
  const rows = await executor
    .select({
      id: media.id,
      token: media.token,
      renditions: media.renditions,
      alt: media.alt,
      focalX: media.focalX,
      focalY: media.focalY,
      colour: media.colour,
      cropRenditions: media.cropRenditions,
    })
    .from(media)
    .where(and(isOneOf(media.id, ids), eq(media.state, "ready")));
  const sources = rows.flatMap(({ id, ...row }) => {
    const made = pictureSources(row);
    return made ? [[id, made] as const] : [];
  });
  return new Map(sources);
}

/** The addresses of a picture's renditions, best format first. Null when it has none. */
export function pictureSources(picture: {
  readonly token: string;
  readonly renditions: readonly Rendition[];
  readonly alt: string;
  readonly focalX: number;
  readonly focalY: number;
  readonly colour: string | null;
  readonly cropRenditions?: readonly CropRendition[] | null;
}): PictureSources | null {
  const plain = picture.renditions.filter(({ format }) => format === "jpg").sort((a, b) => a.width - b.width);
  const largest = plain.at(-1);
  if (!largest) return null;
  const middle = plain.find(({ width }) => width >= plainWidth) ?? largest;
  const sources = formats.map((format) => ({
    format,
    srcset: picture.renditions
      .filter((rendition) => rendition.format === format)
      .sort((a, b) => a.width - b.width)
      .map((rendition) => ({ url: renditionUrl(picture.token, rendition), width: rendition.width })),
  }));
  return {
    alt: picture.alt,
    width: largest.width,
    height: largest.height,
    sources: sources.filter(({ srcset }) => srcset.length > 0),
    src: renditionUrl(picture.token, middle),
    focal: { x: picture.focalX, y: picture.focalY },
    crops: (picture.cropRenditions ?? []).map((crop) => ({
      url: pictureFileUrl(picture.token, cropFile(crop)),
      width: crop.width,
      height: crop.height,
    })),
    ...(picture.colour === null ? {} : { colour: picture.colour }),
  };
}
