/** The most characters of what a correction says was wrong; the column holds no more. */
export const wrongLimit = 600;
/** The most characters of what a correction says is right. */
export const rightLimit = 2_000;
/** The most characters of a reason: for taking a correction back, refusing a request, opening it again. */
export const reasonLimit = 1_000;

/** The most characters of a reader's name, and of the address or number under which they are reached. */
export const nameLimit = 100;
export const contactLimit = 150;
/** The most characters of what a reader says is wrong, and of what they ask for. */
export const readerWrongLimit = 2_000;
export const askedLimit = 4_000;
/** The longest address of a story that is looked at. */
export const storyAddressLimit = 500;

/**
 * Within how many hours a complaint and a request to correct are acted on.
 * Source: Pedoman Pemberitaan Media Siber, clause 3 (at the latest 2 × 24 hours after it was received).
 */
export const complaintHours = 2 * 24;

/**
 * Within how many hours a right of reply is served. UU Pers 5(2) sets no number, and Dewan Pers (Peraturan
 * 9/Peraturan-DP/X/2008, Pedoman Hak Jawab) asks for the first opportunity: the house holds itself to the
 * clock of complaints.
 */
export const replyHours = 2 * 24;

/**
 * For how many months after publication a right of reply can be asked for as of right; later the newsroom may agree
 * to it, and the register says so. Source: Dewan Pers, Peraturan 9/Peraturan-DP/X/2008, Pedoman Hak Jawab.
 */
export const replyMonths = 2;

/** After how many months a settled request no longer says who asked. UU 27/2022 (PDP) asks for an end; the house set it. */
export const askerKeptMonths = 6;

/** Corrections on one page of the public list. */
export const correctionsPerPage = 20;
/** The last page of the public list that is given out. */
export const lastCorrectionsPage = 200;

/** For how long the same words of the same reader about the same story are one request. */
export const sameRequestMinutes = 10;
