/** How many frequent reasons a newsroom keeps, and how long one may be, in characters. */
export const mostReturnReasons = 20;
export const returnReasonLimit = 200;
/** How many usual times a day has, and how many minutes apart stories may be wanted. */
export const mostUsualTimes = 8;
export const longestGapMinutes = 240;
