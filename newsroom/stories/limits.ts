/** Lengths in characters. The draft keeps what is longer; it is told at submit and refused in a revision. */
export const maxStoryTitleLength = 200;
export const maxKickerLength = 60;
export const maxDekLength = 400;
export const maxPlaceLength = 60;
export const maxTags = 12;
export const maxTagLength = 60;
export const maxSlugLength = 120;
export const maxBylines = 12;
export const maxReporterCodeLength = 20;
