/** After how many days a notice is deleted, read or not. */
export const noticeKeptDays = 90;

/** How long before the deadline of an assignment its people are reminded. */
export const deadlineNearHours = 2;
/** How long before the end of a reader's clock the editors are reminded. */
export const requestNearHours = 12;
/** How long after its time a scheduled story that is not out is shouted about. */
export const scheduleMissedSeconds = 60;

/** The most rules that a newsroom keeps. */
export const ruleLimit = 200;

/** After how many hours a mail or push that could not be sent is given up. */
export const sendingGivenUpHours = 24;
/** How many days back a digest looks. */
export const digestDays = 7;
/** The most notices that one digest names; of the others it says how many there are. */
export const digestLimit = 40;

/** Notices on one page of the inbox. */
export const noticesPerPage = 50;
/** The most characters of what is shown of a comment or a reason. */
export const excerptLength = 160;
