/** Bytes of an original. */
export const maxPictureBytes = 40 * 1024 * 1024;
/** Pixels of an original: more than any press photo, less than what a decoder can be made to choke on. */
export const maxPicturePixels = 60_000_000;
/** Pixels of the shorter side, and how many times it the longer side may be. */
export const minPictureSide = 32;
export const maxPictureRatio = 12;
export const maxFileNameLength = 200;
/** How many pictures one person may send within an hour. */
export const maxUploadsPerHour = 300;
/** Widths in pixels at which renditions are made, never larger than the original. */
export const renditionWidths = [320, 640, 960, 1280, 1920] as const;
/** Those that are made first, so that a picture can be worked with within seconds. */
export const firstRenditionWidths = [320, 640, 960] as const;
export const maxPlaceLength = 200;
/** How long an upload that was begun may be continued, in milliseconds. */
export const uploadExpiryMs = 24 * 60 * 60 * 1_000;
/** Bytes of uploads that one person may have begun and not finished. */
export const maxOpenUploadBytes = 2 * 1024 * 1024 * 1024;
/** Renditions of tall pictures are no higher than this. */
export const maxRenditionHeight = 8_000;

/** How many pictures may be described in one go: a page of the library. */
export const maxDescribedAtOnce = 40;
