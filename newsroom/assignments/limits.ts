/** The most characters that a brief or the reason for a pitch may have; the column holds no more. */
export const briefLimit = 2_000;
/** How many people one assignment may be given to. */
export const assigneeLimit = 12;
/** How far ahead a deadline or an event may lie, in days. */
export const planningLimitDays = 366;
