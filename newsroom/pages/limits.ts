/** Lengths in characters. */
export const pageTitleLimit = 120;
export const pageLeadLimit = 400;
/** The longest last part of a page's address. */
export const pageSlugLimit = 60;
/** How many words a page holds: far more than rules of a newsroom need. */
export const pageWordLimit = 20_000;
/** How many pages of its own a newsroom keeps. */
export const mostOwnPages = 60;
