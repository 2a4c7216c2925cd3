import type { PictureFormat, PictureSources } from "#newsroom/body/picture-sources.ts";
import type { Rendition } from "#newsroom/media/types.ts";

/** The columns of `media` that a page needs; null where the join found no picture. */
export interface PictureRow {
  token: string | null;
  renditions: Rendition[] | null;
  width: number | null;
  height: number | null;
  alt: string | null;
  focalX: number | null;
  focalY: number | null;
}

const formats = ["avif", "webp", "jpg"] as const satisfies readonly PictureFormat[];
const plainWidth = 800;

/** A picture's renditions as the page writes them, or null when it has no JPEG for every browser. */
export function picturesOfRow(row: PictureRow): PictureSources | null {
  const { token, renditions } = row;
  if (!token || !renditions) return null;
  const sources = formats
    .map((format) => ({
      format,
      srcset: renditions
        .filter((rendition) => rendition.format === format)
        .sort((a, b) => a.width - b.width)
        .map(({ width }) => ({ url: `/media/${token}/${width}.${format}`, width })),
    }))
    .filter(({ srcset }) => srcset.length > 0);
  const plain = sources.find(({ format }) => format === "jpg")?.srcset;
  const src = plain?.find(({ width }) => width >= plainWidth) ?? plain?.at(-1);
  const largest = renditions.reduce<Rendition | null>(
    (best, rendition) => (best && best.width >= rendition.width ? best : rendition),
    null,
  );
  if (!src || !largest) return null;
  return {
    alt: row.alt ?? "",
    width: largest.width,
    height: largest.height,
    sources,
    src: src.url,
    focal: { x: row.focalX ?? 0.5, y: row.focalY ?? 0.5 },
  };
}
