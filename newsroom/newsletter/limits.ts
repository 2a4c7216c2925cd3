/** The longest address that is taken; SMTP knows no longer one. */
export const emailLimit = 254;
/** The most characters of a subject, and of the words before the stories. */
export const subjectLimit = 120;
export const introLimit = 600;
/** How many letters may leave in a minute, at least and at most. */
export const slowestPerMinute = 5;
export const fastestPerMinute = 600;
/** The most alerts to readers' devices in a day that can be allowed. */
export const mostAlertsPerDay = 20;

/** For how many hours the link that confirms a subscription holds. */
export const confirmHours = 48;
/**
 * After how many days an address that left, or that its mail server refused, is forgotten. Until then it shows that the
 * wish was followed. UU 27/2022 (PDP) asks for an end; the house set it.
 */
export const addressKeptDays = 30;
/** After so many issues in a row whose letter was refused for good, an address receives no more. */
export const refusalsBeforeSuspension = 3;

/** Until how many hours after its time a morning letter may still be made. */
export const latestHours = 5;
/** How far back the first letter looks for what is new, in hours. */
export const firstLookBackHours = 24;

/** Sections of which a letter tells one story, and how many of the most read it names. */
export const sectionsInLetter = 8;
export const popularInLetter = 5;
/** The most characters that a letter tells of a story under its title. */
export const summaryLength = 180;

/** After how many mails in a row that were not taken a run stops; and how long one may take: a restart waits for it. */
export const troublesBeforeStop = 3;
export const longestRunMs = 7_000;
/** After how many hours a letter that could not be sent is given up: tomorrow's is near by then. */
export const letterGivenUpHours = 12;

/** Issues on the public page, and on the desk; weeks of subscriptions on the desk. */
export const issuesListed = 30;
export const weeksListed = 8;
