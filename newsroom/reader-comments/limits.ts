/** The most characters of a comment; the column holds no more. */
export const commentLimit = 1_500;
/** Comments that begin a thread, on one page; and how many of the newest stand under the story itself. */
export const commentsPerPage = 20;
export const commentsUnderStory = 3;
/** The most answers that are shown under one comment. */
export const answersShown = 50;
/** The last page of a story's comments that is given out. */
export const lastCommentsPage = 200;
/** For how many minutes a reader may change what they wrote, while nobody decided about it. */
export const editMinutes = 10;
/** For how many hours the same words of the same reader are not taken again. */
export const repeatHours = 24;
/** Comments of one reader in ten minutes and in a day. */
export const readerCommentLimits = { spell: 5, spellMinutes: 10, day: 40 };

/** Within how many hours a report is acted on. Source: Pedoman Pemberitaan Media Siber, clause 3 (2 × 24 hours). */
export const reportHours = 2 * 24;
/** The most characters of a report's words. */
export const reportWordsLimit = 500;
/** After how many days a settled report no longer says who sent it. */
export const reporterKeptDays = 30;

/** The most characters of the note that a reader is sent with a refusal. */
export const decisionNoteLimit = 500;
/** How many comments are decided at once. */
export const mostAtOnce = 50;
/** For how many seconds a decision can be undone with one press; its mail waits a little longer. */
export const undoSeconds = 10;
export const mailAfterSeconds = 30;

/** The longest time for which comments of a story stay open, in days, and the highest number of approvals for trust. */
export const longestOpenDays = 365;
export const highestTrust = 500;
/** How many words a list holds, and how long one may be. */
export const mostListedWords = 300;
export const listedWordLimit = 60;
