/** The longest address of a hub and of a security contact, in characters. */
export const hubUrlLimit = 500;
export const securityContactLimit = 300;
/** How long changes are gathered before they are told, so that many within seconds make one request. */
export const gatherSeconds = 5;
/** The most feeds that one request names to a hub. */
export const mostFeedsInPing = 100;
/** The most addresses that IndexNow takes at once (indexnow.org/documentation). */
export const mostPagesInPing = 10_000;
/** After how many hours what could not be told is given up. */
export const pingsGivenUpHours = 24;
/** How many days what was told stays on the desk. */
export const triesKeptDays = 30;
/** How many requests the desk shows. */
export const triesShown = 20;
/** How far ahead `security.txt` says that it holds, in days (RFC 9116: less than a year). */
export const securityTxtDays = 180;
