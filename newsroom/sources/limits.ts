/** How many characters (UTF-16 code units) of a release are kept, and the most that the desk reads at all. */
export const maxSourceLength = 6_000_000;
/** Releases that are kept with one story. */
export const maxSourcesOfStory = 20;
export const maxSourceNameLength = 255;
export const maxSourceSubjectLength = 300;
