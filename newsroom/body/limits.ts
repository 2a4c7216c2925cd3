/** How deep nodes may stand inside each other, counted from the document. */
export const maxBodyDepth = 64;
/** How many nodes (blocks, lines of text, breaks) one body may hold. */
export const maxBodyNodes = 50_000;
/** How many bytes of UTF-8 all texts and attributes of one body may take together. */
export const maxBodyBytes = 4 * 1024 * 1024;

export const maxHrefLength = 2_048;
export const maxCaptionLength = 500;
export const maxCreditLength = 120;
export const maxAltLength = 300;
/** Pictures of one gallery: more than anybody looks at. */
export const maxGalleryPictures = 60;
export const maxSourceLength = 200;
export const maxTitleLength = 200;
export const maxEmbedIdLength = 200;
/** Columns or rows that one cell may span; larger spans only serve to exhaust a browser. */
export const maxCellSpan = 100;
export const maxListStart = 1_000_000;
