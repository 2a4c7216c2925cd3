/** Lengths in characters. */
export const placeNameLimit = 60;
export const spellingLimit = 60;
/** How many spellings one place has, and how many places a newspaper keeps. */
export const mostSpellings = 30;
export const mostPlaces = 600;
