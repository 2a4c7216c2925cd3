export type PictureFormat = "avif" | "webp" | "jpg";

/** One format of a picture at several widths. `url` is an address of our own site; `width` is in pixels. */
export interface PictureSource {
  format: PictureFormat;
  srcset: { url: string; width: number }[];
}

/** What the page needs to show a picture: made by media, used by the story page, cards and galleries. */
export interface PictureSources {
  /** Says what the picture shows when the story itself gives no alternative text. */
  alt: string;
  /** Pixels of the largest rendition; they keep the place on the page while the picture loads. */
  width: number;
  height: number;
  /** Best format first. */
  sources: PictureSource[];
  /** For browsers that know no `picture`: a JPEG of middle width. */
  src: string;
  /** The point that must stay visible when the picture is cropped, each from 0 to 1. */
  focal?: { x: number; y: number };
  /** The picture in fixed shapes, as previews and search engines want it: JPEG, each at one width. */
  crops?: { url: string; width: number; height: number }[];
  /** The picture's mean colour, "#rrggbb": may be painted while it loads. */
  colour?: string;
}
