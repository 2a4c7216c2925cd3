/** The life of an uploaded picture: received, then decoded by a job, then usable or refused with a reason. */
export const pictureStates = ["received", "ready", "failed"] as const;
export type PictureState = (typeof pictureStates)[number];

/** One public file of a picture. Its address is `/media/{token}/{width}.{format}`. */
export interface Rendition {
  readonly format: "avif" | "webp" | "jpg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}
