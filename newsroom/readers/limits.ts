/** The longest e-mail address (RFC 5321, 4.5.3.1), and the most characters of the name that a reader shows. */
export const emailLimit = 254;
export const readerNameLimit = 40;
export const readerNameLeast = 3;
/** For how many minutes a link to sign in holds, and for how many days a browser stays signed in. */
export const linkMinutes = 30;
export const readerSessionDays = 90;
/** After how many days a used or expired link, an ended session and a settled mail are forgotten. */
export const tracesKeptDays = 7;
/** For how many hours a mail to a reader is tried. */
export const readerMailHours = 24;
/** The most characters of the reason for which a reader is blocked. */
export const blockReasonLimit = 500;
/**
 * The words that a new reader agrees to, by the day on which they began to hold; the record of consent names it. Change
 * it with `readerTalk.consent` in `messages/*.json`.
 */
export const consentVersion = "2026-11-29";
