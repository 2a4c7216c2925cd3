/** The most characters that a note or reason may have. */
export const noteLimit = 2_000;
