/** Characters of an entry's words: a paragraph or three, as they are read on a phone. */
export const entryTextLimit = 2_000;
/** Characters of the line over an entry, which also stands in the list of key moments. */
export const headlineLimit = 120;
export const summaryLimit = 1_000;
export const deleteReasonLimit = 300;
export const picturesOfEntry = 6;
export const reportersOfCoverage = 30;
/** Entries of one page for readers. */
export const entriesOnPage = 20;
/** Entries that a console shows at once; those that wait are always all there. */
export const entriesInConsole = 100;
/** How long after its end a coverage can be taken up again. */
export const reopenHours = 24;
/** Who asked for the console within this time is "on". */
export const presentForSeconds = 20;
/** A longer text is not looked at: what is only a little too long is told as such. */
export const longestTyped = 40_000;
