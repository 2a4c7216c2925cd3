/** The most characters of one comment. */
export const maxCommentLength = 2_000;
/** The most characters kept of the words that a comment is about. */
export const maxQuoteLength = 500;
/** The most characters kept of what stands before and after them. */
export const maxContextLength = 60;
/** The most people that one comment names. */
export const maxMentions = 10;
/** The most threads of one story that are shown and may be open. */
export const maxThreads = 500;
/** The most characters of a relative position in base64. */
export const maxAnchorLength = 200;
