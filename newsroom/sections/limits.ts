/** Lengths in characters. */
export const sectionNameLimit = 40;
export const sectionDescriptionLimit = 200;
export const sectionSlugLimit = 40;
/** How many sections a newspaper has at most: its navigation is one line. */
export const mostSections = 30;
